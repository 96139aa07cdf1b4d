import { ownValue } from '@shared/base/own-value'
import type { WordParagraph } from '@shared/word/word-document'
import type { XmlNode } from '../xml/xml-node'
import { childValue, findChild, numberOf, switchOf, twipsOf } from '../xml/xml-queries'

/** What paragraph properties say; undefined for what they leave to somebody else. */
export type SaidLayout = {
  /** `0` takes the paragraph out of the list of its style. */
  readonly numberingId: string | undefined
  readonly numberingLevel: number | undefined
  /** From 0; 9 for body text. */
  readonly outlineLevel: number | undefined
  readonly indentTwips: number | undefined
  readonly alignment: WordParagraph['alignment'] | undefined
  readonly breaksPage: boolean | undefined
}

export const noLayoutSaid: SaidLayout = {
  numberingId: undefined,
  numberingLevel: undefined,
  outlineLevel: undefined,
  indentTwips: undefined,
  alignment: undefined,
  breaksPage: undefined,
}

const alignments: Readonly<Record<string, WordParagraph['alignment']>> = {
  left: 'start',
  start: 'start',
  center: 'center',
  right: 'end',
  end: 'end',
  both: 'both',
  distribute: 'both',
}

/** What `w:pPr` says. */
export function readSaidLayout(properties: XmlNode | undefined): SaidLayout {
  if (properties === undefined || properties.children.length === 0) return noLayoutSaid
  const numbering = findChild(properties, 'w:numPr')
  const indent = findChild(properties, 'w:ind')?.attributes
  return {
    numberingId: childValue(numbering, 'w:numId'),
    numberingLevel: numberOf(childValue(numbering, 'w:ilvl')),
    outlineLevel: numberOf(childValue(properties, 'w:outlineLvl')),
    indentTwips: twipsOf(indent?.['w:left'] ?? indent?.['w:start']),
    alignment: ownValue(alignments, childValue(properties, 'w:jc') ?? ''),
    breaksPage: switchOf(properties, 'w:pageBreakBefore'),
  }
}

/** What both say, the first one where the two differ. */
export function layoutOver(first: SaidLayout, second: SaidLayout): SaidLayout {
  if (first === noLayoutSaid) return second
  if (second === noLayoutSaid) return first
  return {
    numberingId: first.numberingId ?? second.numberingId,
    numberingLevel: first.numberingLevel ?? second.numberingLevel,
    outlineLevel: first.outlineLevel ?? second.outlineLevel,
    indentTwips: first.indentTwips ?? second.indentTwips,
    alignment: first.alignment ?? second.alignment,
    breaksPage: first.breaksPage ?? second.breaksPage,
  }
}
