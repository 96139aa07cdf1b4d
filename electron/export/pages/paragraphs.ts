import type { PageRun } from '@shared/contract/pages/pages'
import { type Looks, type ParagraphLook, readRunLook, runOf, withParagraph } from './looks'
import { allElements, childrenOf, findChild, numberOf, type XmlElement } from './xml'

export type ReadParagraph = {
  readonly look: ParagraphLook
  /** The part of the note that is printed in it. */
  readonly partId: string | null
  /** Its characters without its number, as `layoutDocument` counts them. */
  readonly runs: readonly PageRun[]
  readonly drawing: ReadDrawing | null
  /** Lines above or below it, from one of its sides to the other. */
  readonly rules: { readonly top: boolean; readonly bottom: boolean }
}

type ReadDrawing = {
  readonly description: string
  readonly isChart: boolean
  readonly widthPx: number
  readonly heightPx: number
}

export type ReadingContext = {
  readonly looks: Looks
  /** What stands for the number of the page, where a field asks for it. */
  readonly pageLabel: string
  /** The mark of the footnote that is read, or of the one with an id; empty for one not known. */
  readonly noteMark: (id: string | null) => string
}

/** Bookmarks around the texts of a note carry the ids of its parts (`bookmarkNameOf`). */
const partBookmark = /^_b_/

/** Reads a `w:p`. */
export function readParagraph(paragraph: XmlElement, context: ReadingContext): ReadParagraph {
  const properties = findChild(paragraph, 'w:pPr')
  const style = findChild(properties, 'w:pStyle')?.attributes['w:val']
  const look = withParagraph(context.looks.ofParagraph(style), properties)
  const elements = allElements(paragraph)
  const bookmark = elements.find(
    ({ name, attributes }) =>
      name === 'w:bookmarkStart' && partBookmark.test(attributes['w:name'] ?? ''),
  )
  return {
    look,
    partId: bookmark?.attributes['w:name']?.slice(3).replaceAll('_', '-') ?? null,
    runs: elements
      .filter(({ name }) => name === 'w:r')
      .flatMap((run) => readRun(run, look, context)),
    drawing: drawingIn(elements),
    rules: {
      top: findChild(properties, 'w:pBdr', 'w:top') !== undefined,
      bottom: findChild(properties, 'w:pBdr', 'w:bottom') !== undefined,
    },
  }
}

/** Lengths of drawings are English Metric Units. */
const emuPerPx = 9525

function drawingIn(elements: readonly XmlElement[]): ReadDrawing | null {
  const drawn = elements.find(({ name }) => name === 'wp:docPr')
  const extent = elements.find(({ name }) => name === 'wp:extent')
  if (drawn === undefined || extent === undefined) return null
  return {
    description: drawn.attributes['descr'] ?? '',
    isChart: elements.some(({ name }) => name === 'c:chart'),
    widthPx: (numberOf(extent, 'cx') ?? 0) / emuPerPx,
    heightPx: (numberOf(extent, 'cy') ?? 0) / emuPerPx,
  }
}

function readRun(
  run: XmlElement,
  paragraph: ParagraphLook,
  context: ReadingContext,
): readonly PageRun[] {
  const properties = findChild(run, 'w:rPr')
  const style = findChild(properties, 'w:rStyle')?.attributes['w:val']
  const look = {
    ...paragraph.run,
    ...context.looks.ofCharacters(style),
    ...readRunLook(properties),
  }
  const text = run.children.map((child) => textOf(child, context)).join('')
  return text === '' ? [] : [runOf(text, look)]
}

function textOf(element: XmlElement, { pageLabel, noteMark }: ReadingContext): string {
  switch (element.name) {
    case 'w:t':
      return element.text
    case 'w:tab':
      return '\t'
    case 'w:noBreakHyphen':
      return '\u2011'
    case 'w:sym':
      return String.fromCodePoint(Number.parseInt(element.attributes['w:char'] ?? '20', 16))
    case 'w:footnoteRef':
      return noteMark(null)
    case 'w:footnoteReference':
      return element.attributes['w:customMarkFollows'] === undefined
        ? noteMark(element.attributes['w:id'] ?? '')
        : ''
    case 'w:instrText':
      return element.text.trim() === 'PAGE' ? pageLabel : ''
    default:
      return ''
  }
}

/** The paragraphs and tables of a part or cell, in order, as `layoutDocument` counts them. */
export function blocksIn(element: XmlElement | undefined): readonly XmlElement[] {
  return element?.children.filter(({ name }) => name === 'w:p' || name === 'w:tbl') ?? []
}

/** The footnotes of a file by id, those that Word draws lines with left out. */
export function readNotes(footnotes: XmlElement): ReadonlyMap<string, XmlElement> {
  return new Map(
    childrenOf(footnotes, 'w:footnote')
      .filter(({ attributes }) => attributes['w:type'] === undefined)
      .map((note) => [note.attributes['w:id'] ?? '', note]),
  )
}
