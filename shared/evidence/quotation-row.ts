import type { Language } from '../language/language'
import type { Source } from '../library/source'
import type { Block } from '../note/block'
import { plainTextOfBlock } from '../note/plain-text'
import type { Place, QuotationRow } from './evidence-sheet'
import { factSourceOf } from './fact-of'

/** A measure of the library with its plan and the source that it was read in. */
type QuotedMeasure = {
  readonly item: { readonly number: number | null; readonly planTitle: string }
  readonly source: Source
}

export type Quotable = {
  /** By id of the measure. */
  readonly measures: ReadonlyMap<string, QuotedMeasure>
  /** By id of the source. */
  readonly sources: ReadonlyMap<string, Source>
}

/** Where quoted words are from; a measure's own document goes before the one that the note names. */
export function quotationRow(
  block: Extract<Block, { kind: 'quotation' }>,
  place: Place,
  { library, language }: { readonly library: Quotable; readonly language: Language },
): QuotationRow {
  const { measureId, sourceId } = block
  const measure = measureId === null ? undefined : library.measures.get(measureId)
  const named = sourceId === null ? undefined : library.sources.get(sourceId)
  const source = measure?.source ?? named
  return {
    words: plainTextOfBlock(block),
    place,
    measure: measure === undefined ? null : measureName(measure),
    source: source === undefined ? null : factSourceOf(source, language),
  }
}

function measureName({ item: { number, planTitle } }: QuotedMeasure): string {
  return number === null ? planTitle : `${planTitle}, ${number}`
}
