import { type FigurePhrase, phraseText } from '@shared/figure/figure-phrases'
import type { Text } from '@shared/text/text'

/** How a form reads in a list of them; one without words leaves out the state of a measure. */
export function phraseLabel(phrase: FigurePhrase, text: Text): string {
  return phraseText(phrase) || text('insert.withoutState')
}
