import type {
  AnnexBlock,
  Block,
  ImageBlock,
  ListBlock,
  ListItem,
  Paragraph,
  TableBlock,
  TableCell,
} from '@shared/note/block'
import { emptyHeader, type Header } from '@shared/note/header'
import type {
  CitationInline,
  FigureInline,
  FootnoteInline,
  Inline,
  Mark,
  ReferenceInline,
  TextInline,
} from '@shared/note/inline'
import { type Note, noteSchema, noteSchemaVersion } from '@shared/note/note'

/** Parts without an id get one from `buildNote`, so that tests need not name them. */
const idToCome = ''

type Content = string | Inline
const inlinesOf = (content: readonly Content[]): readonly Inline[] =>
  content.map((part) => (typeof part === 'string' ? text(part) : part))

/** A whole note; ids that were not given are `x1`, `x2` ... in reading order. */
export function buildNote(parts: {
  readonly header?: Partial<Header>
  readonly body?: Note['body']
}): Note {
  const note = {
    schemaVersion: noteSchemaVersion,
    id: 'note1',
    template: 'blank',
    title: 'A title that is not printed',
    revision: 3,
    savedAt: '2024-11-20T16:30:00.000Z',
    header: { ...emptyHeader, ...parts.header },
    body: parts.body ?? [],
  }
  let count = 0
  const withIds: unknown = JSON.parse(JSON.stringify(note), (key, value: unknown) => {
    if (key !== 'id' || value !== idToCome) return value
    count += 1
    return `x${count}`
  })
  return noteSchema.parse(withIds)
}

/** A complete header, with nothing left to the General Secretariat. */
export const fullHeader: Partial<Header> = {
  number: '14871/24',
  date: '2024-11-19',
  marking: 'LIMITE',
  codes: ['JAI 1545', 'MIGR 390'],
  from: 'Presidency',
  to: 'Working Party on External Aspects of Asylum and Migration (EMWP)',
  subject: 'The migratory situation on the Western Balkans route',
  initials: 'SN/kl',
  unit: 'JAI.1',
}

export function text(words: string, ...marks: readonly Mark[]): TextInline {
  return { kind: 'text', text: words, marks }
}

export function citation(shown: string): CitationInline {
  return { kind: 'citation', id: idToCome, noteId: 'note2', shown }
}

export function reference(targetId: string): ReferenceInline {
  return { kind: 'reference', id: idToCome, targetId, shown: '?' }
}

export const lineBreak: Inline = { kind: 'lineBreak' }

export function figure(shown: string): FigureInline {
  return {
    kind: 'figure',
    id: idToCome,
    observationId: 'S002',
    form: 'magnitude',
    shown,
    shownAt: null,
  }
}

export function footnote(
  ...content: readonly (string | TextInline | FigureInline | ReferenceInline)[]
): FootnoteInline {
  return {
    kind: 'footnote',
    id: idToCome,
    sourceId: null,
    content: content.map((part) => (typeof part === 'string' ? text(part) : part)),
  }
}

export function heading(level: 1 | 2 | 3, ...content: readonly Content[]): Note['body'][number] {
  return { kind: 'heading', id: idToCome, level, content: inlinesOf(content) }
}

export function paragraph(...content: readonly Content[]): Paragraph {
  return { kind: 'paragraph', id: idToCome, language: null, content: inlinesOf(content) }
}

export function numbered(...content: readonly Content[]): Paragraph {
  return { ...paragraph(...content), numbered: true }
}

export function annex(
  title: string,
  orientation: AnnexBlock['orientation'] = 'portrait',
): AnnexBlock {
  return {
    kind: 'annex',
    id: idToCome,
    orientation,
    content: inlinesOf(title === '' ? [] : [title]),
  }
}

export const contents: Block = { kind: 'contents', id: idToCome }

export function list(
  style: ListBlock['style'],
  ...items: readonly (string | ListItem)[]
): ListBlock {
  return {
    kind: 'list',
    id: idToCome,
    style,
    items: items.map((entry) => (typeof entry === 'string' ? item(entry) : entry)),
  }
}

export function item(content: Content, ...sublists: readonly ListBlock[]): ListItem {
  return { id: idToCome, content: inlinesOf([content]), sublists }
}

export function cell(words: string | Paragraph, options: Partial<TableCell> = {}): TableCell {
  const content = typeof words === 'string' ? paragraph(...(words === '' ? [] : [words])) : words
  return { header: false, columnSpan: 1, rowSpan: 1, content: [content], ...options }
}

export function headerCell(words: string, options: Partial<TableCell> = {}): TableCell {
  return cell(words, { header: true, ...options })
}

export function table(
  rows: readonly (readonly TableCell[])[],
  columnWidthsPx: TableBlock['columnWidthsPx'] = [],
): TableBlock {
  return { kind: 'table', id: idToCome, columnWidthsPx, rows: rows.map((cells) => ({ cells })) }
}

export function quotation(...content: readonly Content[]): Note['body'][number] {
  return {
    kind: 'quotation',
    id: idToCome,
    measureId: null,
    sourceId: null,
    content: inlinesOf(content),
  }
}

/** A chart of one bar. */
export function chart(caption: string, altText: string): Note['body'][number] {
  const value = { observationId: 'S002', value: 7, qualifier: 'exact', shown: '7', flags: [] }
  return {
    kind: 'chart',
    id: idToCome,
    chart: {
      form: 'bar',
      categories: ['2024'],
      series: [{ name: 'EU', values: [{ ...value, isApart: false }] }],
    },
    sourceLine: '',
    altText,
    content: inlinesOf([caption]),
  }
}

/** Questions; one with sub-questions is a list that begins with its own words. */
export function questions(
  intro: string,
  ...items: readonly (string | readonly [string, ...string[]])[]
): Note['body'][number] {
  return {
    kind: 'questions',
    id: idToCome,
    intro: inlinesOf([intro]),
    items: items.map((item) => {
      const [words, ...parts] = typeof item === 'string' ? [item] : item
      return {
        id: idToCome,
        questionId: null,
        content: inlinesOf([words]),
        ...(parts.length > 0 && {
          subQuestions: parts.map((part) => ({ id: idToCome, content: inlinesOf([part]) })),
        }),
      }
    }),
  }
}

/** A picture of two to one, 60 mm wide. */
export function image(caption: string, parts: Partial<ImageBlock> = {}): ImageBlock {
  return {
    kind: 'image',
    id: idToCome,
    sha256: 'a'.repeat(64),
    widthPx: 400,
    heightPx: 200,
    widthMm: 60,
    altText: '',
    isDecorative: false,
    content: inlinesOf(caption === '' ? [] : [caption]),
    ...parts,
  }
}
