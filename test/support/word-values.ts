import type {
  WordBlock,
  WordChange,
  WordDocument,
  WordParagraph,
  WordRun,
  WordTable,
} from '@shared/word/word-document'

type TextRun = Extract<WordRun, { kind: 'text' }>

/** Words of which nothing is said but what is given. */
export function wordText(text: string, said: Partial<TextRun> = {}): TextRun {
  return {
    kind: 'text',
    text,
    marks: [],
    isStruck: false,
    language: null,
    reformatted: null,
    link: null,
    field: null,
    change: null,
    comments: [],
    ...said,
  }
}

/** A paragraph of the default style of which nothing is said but what is given. */
export function wordParagraph(
  content: string | readonly WordRun[],
  said: Partial<WordParagraph> = {},
): WordParagraph {
  const words = content === '' ? [] : [wordText(String(content))]
  return {
    kind: 'paragraph',
    ids: [],
    role: null,
    style: '',
    baseStyles: [],
    outlineLevel: null,
    numbering: null,
    alignment: 'start',
    indentMm: 0,
    styleMarks: [],
    language: null,
    breaksPage: false,
    endChange: null,
    runs: typeof content === 'string' ? words : content,
    ...said,
  }
}

/** A table whose cells have a paragraph for each of their lines. */
export function wordTable(
  rows: readonly (readonly string[])[],
  said: Partial<WordTable> = {},
): WordTable {
  const cell = (text: string) => wordCell(text.split('\n').map((line) => wordParagraph(line)))
  return {
    kind: 'table',
    ids: [],
    altText: '',
    columnWidthsMm: [],
    rows: rows.map((cells) => ({ isHeader: false, change: null, cells: cells.map(cell) })),
    ...said,
  }
}

export function wordCell(blocks: readonly WordBlock[], columnSpan = 1, rowSpan = 1) {
  return { columnSpan, rowSpan, blocks }
}

export function inserted(author: string, at: string | null = null): WordChange {
  return { kind: 'inserted', author, at, move: null }
}

export function deleted(author: string, at: string | null = null): WordChange {
  return { kind: 'deleted', author, at, move: null }
}

/** A file with nothing in it but what is given. */
export function wordDocument(
  blocks: readonly WordBlock[],
  said: Partial<WordDocument> = {},
): WordDocument {
  return {
    properties: { title: '', language: null, application: '', custom: {} },
    blocks,
    notes: {},
    comments: [],
    headers: [],
    footers: [],
    images: {},
    losses: [],
    ...said,
  }
}
