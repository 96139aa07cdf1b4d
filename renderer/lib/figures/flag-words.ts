import { flagMeaning } from '@shared/library/observation-flags'
import type { Text } from '@shared/text/text'

/** What the source says of a value beside it: `provisional`; unknown flags as they stand there. */
export function flagWords(flags: readonly string[], text: Text): readonly string[] {
  return flags.map((flag) => {
    const meaning = flagMeaning(flag)
    return meaning === null ? flag : text(`statistics.flag.${meaning}`)
  })
}
