import type { PageDrawing, PageRun } from '@shared/contract/pages/pages'
import { type Looks, type ParagraphLook, pxOf, readRunLook, runOf, withParagraph } from './looks'
import type { ParagraphNumber } from './numbers'
import { allElements, childrenOf, findChild, numberOf, type XmlElement } from './xml'

export type ReadParagraph = {
  readonly look: ParagraphLook
  /** The part of the note that is printed in it. */
  readonly partId: string | null
  /** Its characters without its number, as `layoutDocument` counts them. */
  readonly runs: readonly PageRun[]
  /** Word's count before it; null for what is counted by its style, or not at all. */
  readonly number: ParagraphNumber | null
  readonly drawing: PageDrawing | null
  /** In their order, from the left margin. */
  readonly tabStops: readonly TabStop[]
  /** How far above or below it lines are, from one of its sides to the other; null for none. */
  readonly rules: { readonly topPx: number | null; readonly bottomPx: number | null }
}

export type TabStop = { readonly edge: 'left' | 'center' | 'right'; readonly atPx: number }

export type ReadingContext = {
  readonly looks: Looks
  /** What stands for the number of the page, where a field asks for it. */
  readonly pageLabel: string
  readonly pageCount: number
  /** The mark of the footnote that is read, or of the one with an id; empty for one not known. */
  readonly noteMark: (id: string | null) => string
  readonly numbers: ReadonlyMap<XmlElement, ParagraphNumber>
  readonly drawings: ReadonlyMap<XmlElement, PageDrawing>
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
    number: context.numbers.get(paragraph) ?? null,
    drawing: context.drawings.get(paragraph) ?? null,
    tabStops: childrenOf(findChild(properties, 'w:tabs'), 'w:tab').map(tabStopOf),
    rules: {
      topPx: distanceOf(findChild(properties, 'w:pBdr', 'w:top')),
      bottomPx: distanceOf(findChild(properties, 'w:pBdr', 'w:bottom')),
    },
  }
}

const pointsPerPx = 0.75

/** Between a line and the words; null without a line. */
function distanceOf(border: XmlElement | undefined): number | null {
  return border === undefined ? null : (numberOf(border, 'w:space') ?? 0) / pointsPerPx
}

function tabStopOf(tab: XmlElement): TabStop {
  const value = tab.attributes['w:val']
  const edge =
    value === 'center' ? 'center' : value === 'right' || value === 'end' ? 'right' : 'left'
  return { edge, atPx: pxOf(numberOf(tab, 'w:pos') ?? 0) }
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

function textOf(element: XmlElement, context: ReadingContext): string {
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
      return context.noteMark(null)
    case 'w:footnoteReference':
      return element.attributes['w:customMarkFollows'] === undefined
        ? context.noteMark(element.attributes['w:id'] ?? '')
        : ''
    case 'w:instrText':
      return fieldText(element.text.trim(), context)
    default:
      return ''
  }
}

function fieldText(field: string, { pageLabel, pageCount }: ReadingContext): string {
  if (field === 'NUMPAGES') return String(pageCount)
  return field === 'PAGE' ? pageLabel : ''
}

/** The paragraphs and tables of a part or cell, in order, as `layoutDocument` counts them. */
export function blocksIn(element: XmlElement | undefined): readonly XmlElement[] {
  const children = element?.children ?? []
  return children.flatMap((child) => {
    // A contents table stands in a control of its own.
    if (child.name === 'w:sdt') return blocksIn(findChild(child, 'w:sdtContent'))
    return child.name === 'w:p' || child.name === 'w:tbl' ? [child] : []
  })
}

/** The footnotes of a file by id, those that Word draws lines with left out. */
export function readNotes(footnotes: XmlElement): ReadonlyMap<string, XmlElement> {
  return new Map(
    childrenOf(footnotes, 'w:footnote')
      .filter(({ attributes }) => attributes['w:type'] === undefined)
      .map((note) => [note.attributes['w:id'] ?? '', note]),
  )
}
