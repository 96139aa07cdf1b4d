import type {
  WordBlock,
  WordChange,
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

/** A table of cells of one paragraph each. */
export function wordTable(
  rows: readonly (readonly string[])[],
  said: Partial<WordTable> = {},
): WordTable {
  const cell = (text: string) => wordCell([wordParagraph(text)])
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
