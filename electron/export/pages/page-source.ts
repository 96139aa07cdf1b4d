import { documentTypeOf } from '@shared/note/types/document-type'
import { twips } from '../look/layout'
import { layoutOf } from '../look/layouts'
import { type PackageParts, textOfPart } from '../package/package-parts'
import type { PrintedNote } from '../print/printed-note'
import { type LaidOutNote, readDrawings } from './drawings'
import { type Looks, pxOf, readLooks } from './looks'
import { readNumbers } from './numbers'
import { type PagePart, readPageParts } from './page-parts'
import { blocksIn, type ReadingContext, readNotes } from './paragraphs'
import { allElements, findChild, parseXml, type XmlElement } from './xml'

type PrintedFootnote = {
  readonly element: XmlElement
  readonly mark: string
  /** It is outside the count: `layoutDocument` knows no mark of it. */
  readonly isOwnMark: boolean
}

/** What the lines of `layoutDocument` stand for: the parts of the file that it laid out. */
export type PageSource = {
  /** Paragraphs and tables, in the order in which `layoutDocument` counts them. */
  readonly blocks: readonly XmlElement[]
  /** In the order of their marks in the text. */
  readonly footnotes: readonly PrintedFootnote[]
  /** By the section that a page starts in. */
  readonly parts: readonly PagePart[]
  readonly hangingPx: number
  readonly contextOf: (place: { pageLabel?: string; mark?: string }) => ReadingContext
}

/** Reads the parts of a package that show on its pages. */
export function readPageSource(
  parts: PackageParts,
  laidOut: LaidOutNote & { readonly pageCount: number },
): PageSource {
  const { note, printed, pageCount } = laidOut
  const xmlOf = (path: string) => parseXml(textOfPart(parts, path))
  const body = findChild(xmlOf('word/document.xml'), 'w:body')
  const looks: Looks = readLooks(xmlOf('word/styles.xml'))
  const marks = marksIn(body, printed)
  const notes = readNotes(xmlOf('word/footnotes.xml'))
  const layout = layoutOf(documentTypeOf(note.header).kind)
  const numbering = textOfPart(parts, 'word/numbering.xml')
  const none: ReadingContext['numbers'] = new Map()
  const numbers =
    body === undefined || numbering === '' ? none : readNumbers(body, parseXml(numbering))
  const drawings: ReadingContext['drawings'] =
    body === undefined ? new Map() : readDrawings(body, laidOut)
  return {
    blocks: blocksIn(body),
    footnotes: [...marks].flatMap(([id, mark]) => {
      const element = notes.get(id)
      return element === undefined ? [] : [{ element, ...mark }]
    }),
    parts: body === undefined ? [] : readPageParts(parts, body),
    hangingPx: pxOf(twips(layout.indentMm)),
    contextOf: ({ pageLabel = '', mark = '' }) => ({
      looks,
      numbers,
      drawings,
      pageLabel,
      pageCount,
      noteMark: (id) => (id === null ? mark : (marks.get(id)?.mark ?? '')),
    }),
  }
}

/** By id of the footnote, in the order of the text. */
function marksIn(
  body: XmlElement | undefined,
  { designations }: PrintedNote,
): ReadonlyMap<string, Omit<PrintedFootnote, 'element'>> {
  const own = new Map(
    designations.footnotes.map(({ footnoteId, mark }) => [String(footnoteId), mark]),
  )
  let count = 0
  return new Map(
    (body === undefined ? [] : allElements(body))
      .filter(({ name }) => name === 'w:footnoteReference')
      .map(({ attributes }): [string, Omit<PrintedFootnote, 'element'>] => {
        const id = attributes['w:id'] ?? ''
        const ownMark = own.get(id)
        if (ownMark !== undefined) return [id, { mark: ownMark, isOwnMark: true }]
        count += 1
        return [id, { mark: String(count), isOwnMark: false }]
      }),
  )
}
