import { languageOf } from '../language/language-of'
import type { Block, Paragraph } from '../note/block'
import { emptyHeader, type Header } from '../note/header'
import type { Inline } from '../note/inline'
import type { Note } from '../note/note'
import { plainTextOfBlock } from '../note/plain-text'
import { withoutNotToBeSaid } from '../note/roles/not-to-be-said'
import { withNewIds } from '../note/with-new-ids'
import { type OutputKind, outputWordsOf } from './output-words'
import { spokenInlines } from './spoken-figures'

export type Output = Pick<Note, 'title' | 'header' | 'body'>

type Section = { readonly heading: Block | null; readonly blocks: readonly Block[] }

/** About what one page holds below the head of a report. */
const wordsOnPage = 300

/**
 * A speaking note or a one-page flash report made of a note, with the same live figures. Of a
 * briefing the speaking note takes the lines to take, of any other note what opens each section.
 * What is not to be said, instructions and what is said only if raised stay behind.
 *
 * @param newId gives an id for each part
 */
export function outputOf(
  note: Pick<Note, 'title' | 'header' | 'body'>,
  kind: OutputKind,
  newId: () => string,
): Output {
  const words = outputWordsOf(note.header.language)
  const sayable = withoutNotToBeSaid(note).body.filter(
    ({ role }) => role === undefined || role === 'lineToTake',
  )
  const body =
    kind === 'speaking-note' ? spokenBody(sayable, note.header) : reportBody(sayable, note.header)
  return {
    title: words.titles[kind].replace('{title}', () => note.title),
    header: headerOf(note.header, words.types[kind]),
    body: withNewIds(body, newId),
  }
}

/** It is no Council document: it has neither number nor codes nor the people it was sent to. */
function headerOf(header: Header, type: string): Header {
  const { place, date, originalLanguage, marking, from, subject, language } = header
  return { ...emptyHeader, place, date, originalLanguage, marking, type, from, subject, language }
}

function spokenBody(blocks: readonly Block[], header: Header): readonly Block[] {
  const language = languageOf(header.language)
  const lines = blocks.filter(({ role, kind }) => role === 'lineToTake' && kind !== 'heading')
  const points = lines.length > 0 ? lines : openingsOf(blocks)
  return [
    paragraph(outputWordsOf(header.language).thanks),
    ...points.flatMap((block) => spokenBlock(block, (inlines) => spokenInlines(inlines, language))),
  ]
}

function spokenBlock(
  { role: _, ...block }: Block,
  spoken: (inlines: readonly Inline[]) => readonly Inline[],
): readonly Block[] {
  switch (block.kind) {
    case 'paragraph':
    case 'quotation':
      return [{ ...block, content: spoken(block.content) }]
    case 'list':
      return [
        {
          ...block,
          items: block.items.map(({ id, content }) => ({
            id,
            content: spoken(content),
            sublists: [],
          })),
        },
      ]
    case 'questions':
      return block.items
        .flatMap(({ content, subQuestions = [] }) => [
          content,
          ...subQuestions.map((part) => part.content),
        ])
        .map((content) => ({ ...paragraph(''), content: spoken(content) }))
    default:
      return []
  }
}

function openingsOf(blocks: readonly Block[]): readonly Block[] {
  return sectionsOf(blocks).flatMap((section) => openingOf(section) ?? [])
}

function reportBody(blocks: readonly Block[], header: Header): readonly Block[] {
  const words = outputWordsOf(header.language)
  const plain = blocks.map(({ role: _, ...block }) => block)
  const [first, ...others] = sectionsOf(plain)
  const summary = first && openingOf(first)
  let room = wordsOnPage
  const items = others.flatMap((section) => {
    const opening = openingOf(section)
    const length = opening === undefined ? 0 : plainTextOfBlock(opening).split(/\s+/).length
    room -= length
    if (section.heading === null) return []
    return [section.heading, ...(opening !== undefined && room >= 0 ? [opening] : [])]
  })
  return [
    headTable(words.head, header),
    summary ?? paragraph(''),
    ...items,
    ...words.item.map((line) => paragraph(line)),
  ].map(withoutFootnotes)
}

/** A section is what follows a heading; what stands before the first one has none. */
function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const starts = blocks.flatMap(({ kind }, index) => (kind === 'heading' ? [index] : []))
  return [0, ...starts.filter((start) => start > 0)].map((start, index, all) => {
    const part = blocks.slice(start, all[index + 1])
    const [heading] = part
    return heading?.kind === 'heading'
      ? { heading, blocks: part.slice(1) }
      : { heading: null, blocks: part }
  })
}

/** The first block of a section that has words to be said. */
function openingOf({ blocks }: Section): Block | undefined {
  return blocks.find(
    (block) =>
      (block.kind === 'paragraph' || block.kind === 'list' || block.kind === 'questions') &&
      plainTextOfBlock(block) !== '',
  )
}

function withoutFootnotes(block: Block): Block {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return block
  return {
    ...block,
    content: block.content.flatMap((inline): readonly Inline[] => {
      if (inline.kind === 'footnote') return []
      return inline.kind === 'reference'
        ? [{ kind: 'text', text: inline.shown, marks: [] }]
        : [inline]
    }),
  }
}

function headTable(labels: readonly string[], { to, date }: Header): Block {
  const cell = (text: string, header: boolean) => ({
    header,
    columnSpan: 1,
    rowSpan: 1,
    content: [paragraph(text)],
  })
  const values = [to, date ?? '', '', '']
  return {
    id: 'head',
    kind: 'table',
    columnWidthsPx: [140, 340],
    rows: labels.map((label, index) => ({
      cells: [cell(label, true), cell(values[index] ?? '', false)],
    })),
  }
}

/** Its id is given with those of all the others. */
function paragraph(text: string): Paragraph {
  const content: readonly Inline[] = text === '' ? [] : [{ kind: 'text', text, marks: [] }]
  return { id: 'new', kind: 'paragraph', language: null, content }
}
