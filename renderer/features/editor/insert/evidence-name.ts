import { assertNever } from '@shared/base/assert-never'
import type { Evidence } from '@shared/contract/library'
import { excerptAround } from '@shared/evidence/value-span'
import { type FigurePhrase, phraseText } from '@shared/figure/figure-phrases'

const longestName = 60

/** What readers of the screen hear was inserted. */
export function evidenceName(evidence: Evidence, phrase: FigurePhrase | undefined): string {
  if (phrase !== undefined && phrase.length > 0 && evidence.kind === 'statistic')
    return phraseText(phrase)
  switch (evidence.kind) {
    case 'statistic':
      return evidence.item.indicator
    case 'source':
      return evidence.item.reference ?? evidence.item.title
    case 'measure':
    case 'question':
      return excerptAround(evidence.item.text, null, longestName).text
    default:
      return assertNever(evidence)
  }
}
