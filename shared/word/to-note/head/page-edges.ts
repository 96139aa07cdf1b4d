import { languages } from '../../../language/language-of'
import { parseDocumentNumber, splitDocumentNumber } from '../../../note/document-number'
import type { Header } from '../../../note/header'
import type { WordBlock, WordDocument } from '../../word-document'
import { headRowsOf } from './head-lines'
import { readReferenceLine } from './reference-line'

export type PageEdges = Partial<Pick<Header, 'initials' | 'unit' | 'marking' | 'language'>>

const places = languages.flatMap(({ header }) => Object.values(header.places))
const unit =
  /^(?:[A-Z]{2,7}\.\d(?:\.[A-Z])?|DG ?[A-Z]{0,2} ?\d ?[A-Z]?|[A-Z]{3,7} ?\d[A-Z]?|(?:JAI|RELEX|GIP|TREE|LIFE|COMPET|ECOFIN|JUR|ORG|GSC)(?:\.[\dA-Z])*)$/
const initials = /^[\p{L}]{1,3}\/[\p{L}]{1,3}(?:\/[\p{L}]{1,3})*(?: \d)?$/u

/**
 * What stands on top and at the foot of pages: initials, unit, marking and language, and the lines
 * that are none of them, nor a number of a page or the document.
 */
export function readPageEdges(
  { headers, footers }: Pick<WordDocument, 'headers' | 'footers'>,
  header: Header | null,
): {
  readonly edges: PageEdges
  readonly unread: readonly string[]
} {
  const edges: { -readonly [Field in keyof PageEdges]: PageEdges[Field] } = {}
  const unread = new Set<string>()
  for (const line of [...headers, ...footers].flatMap(linesOf)) {
    if (isPageNumber(line) || isNoise(line) || places.includes(line)) continue
    // The first page says it too.
    if (line === header?.subject || line === header?.type) continue
    if (initials.test(line)) edges.initials ??= line
    else if (/^LIMITE(?:$| [A-Z])/.test(line)) edges.marking ??= line
    else if (/^[A-Z]{2}$/.test(line)) edges.language ??= line.toLowerCase()
    else if (unit.test(line)) edges.unit ??= line
    else unread.add(line)
  }
  return { edges, unread: [...unread] }
}

function linesOf(blocks: readonly WordBlock[]): readonly string[] {
  return blocks
    .flatMap(headRowsOf)
    .flatMap((row) => (row.kind === 'paragraph' ? row.lines : row.cells.flat()))
    .flatMap(({ text }) => text.split('\t'))
    .map((text) => text.trim())
    .filter((text) => text !== '')
}

function isPageNumber(line: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(line)) return true
  return /^(?:(?:page|seite|p\.) ?)?[-–]? ?(?:\d+|[ivxl]+) ?[-–]?(?: ?(?:\/|of|sur|de|von) ?\d+)?$/i.test(
    line,
  )
}

function isNoise(line: string): boolean {
  const { number, suffixes } = splitDocumentNumber(line.replace(/^ST /, ''))
  if (number !== null && parseDocumentNumber([number, ...suffixes].join(' ')) !== null) return true
  return (
    /^(?:ANNEX|ANNEXE|ANHANG|ANLAGE)(?: [IVXLC\d]+)?$/.test(line) ||
    readReferenceLine(line)?.kind === 'noise' ||
    readReferenceLine(line)?.kind === 'number'
  )
}
