import { languages } from '../../../language/language-of'
import { asKind } from './entries-of'
import type { Entry, ParagraphEntry } from './entry'

const labels = languages
  .flatMap(({ annexes }) => [annexes.only, annexes.several])
  .map((label) => label.replace('{number}', '(?:[IVXLC]+|\\d{1,2}|[A-Z])'))
const alone = new RegExp(`^(?:${labels.join('|')})$`)
const withTitle = new RegExp(`^(?:${labels.join('|')})\\s*(?:\\n|[:–—-]\\s)\\s*`)

/** Finds the lines that begin an annex, by their style or their words: `ANNEX`, `ANNEX II`. */
export function markAnnexes(entries: readonly Entry[]): readonly Entry[] {
  return entries.map((entry): Entry => {
    if (entry.kind !== 'paragraph') return entry
    if (entry.as.kind === 'annex') return withoutLabel(entry)
    if (entry.as.kind !== 'text' && entry.as.kind !== 'heading') return entry
    return alone.test(entry.words) || (isHead(entry) && withTitle.test(entry.words))
      ? withoutLabel(entry)
      : entry
  })
}

function isHead({ as, paragraph }: ParagraphEntry): boolean {
  return as.kind === 'heading' || paragraph.breaksPage || paragraph.alignment === 'center'
}

/** `ANNEX II` is never typed: it is printed by itself, above the title. */
function withoutLabel(entry: ParagraphEntry): ParagraphEntry {
  const words = entry.words.replaceAll('\u00a0', ' ')
  const length = alone.test(words) ? words.length : (withTitle.exec(words)?.[0].length ?? 0)
  return asKind(entry, { kind: 'annex' }, length)
}
