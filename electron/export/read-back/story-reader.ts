import { SaxesParser, type SaxesTagPlain } from 'saxes'

/** A paragraph as a reader of the accepted text sees it: without what is deleted or struck out. */
export type ReadParagraph = {
  readonly text: string
  readonly styleId: string | null
  /** The footnote that it is part of; null for one of the body. */
  readonly footnoteId: string | null
  /** Footnotes called in it, those with a mark of their own left out. */
  readonly calls: readonly string[]
}

/** One of ours can be told from those that only lay out a page by the bookmark in its first cell. */
type ReadTable = { readonly bookmarks: readonly string[]; readonly hasHeaderRow: boolean }

/** What was read in one part of a Word file that holds text. */
export type Story = {
  readonly paragraphs: readonly ReadParagraph[]
  readonly drawings: readonly {
    readonly kind: 'picture' | 'chart'
    readonly isDescribed: boolean
  }[]
  readonly tables: readonly ReadTable[]
  readonly trackedChanges: number
  readonly commentMarks: number
  /** Brought up to date, or asking for something, when the file is opened. */
  readonly promptingFields: number
  /** Runs that no page shows. */
  readonly hiddenRuns: number
  /** Marks by which Word tells who wrote what when. */
  readonly revisionIds: number
  /** Who is named as the author of changes. */
  readonly authors: readonly string[]
}

type Open = { text: string; styleId: string | null; calls: string[] }
type OpenTable = { bookmarks: string[]; hasHeaderRow: boolean }
type Reading = {
  readonly paragraphs: ReadParagraph[]
  readonly drawings: { kind: 'picture' | 'chart'; isDescribed: boolean }[]
  readonly authors: Set<string>
  readonly open: Open[]
  readonly tables: OpenTable[]
  readonly openTables: OpenTable[]
  footnoteId: string | null
  /** How many elements are open whose text is not read. */
  skipped: number
  isText: boolean
  isInstruction: boolean
  isStruck: boolean
  counts: Record<CountName, number>
}
type CountName =
  | 'trackedChanges'
  | 'commentMarks'
  | 'promptingFields'
  | 'hiddenRuns'
  | 'revisionIds'
type Attributes = Readonly<Record<string, string>>

/** Their text is gone once changes are accepted, or stands twice. */
const skippedElements: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'mc:Fallback'])
/** Word shows a box that asks, or reads another file. */
const promptingField = /\b(ASK|FILLIN|DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK)\b/

/** Reads a part as it streams by; its text is kept, its elements are not. */
export function readStory(xml: string): Story {
  const reading: Reading = {
    paragraphs: [],
    drawings: [],
    authors: new Set(),
    open: [],
    tables: [],
    openTables: [],
    footnoteId: null,
    skipped: 0,
    isText: false,
    isInstruction: false,
    isStruck: false,
    counts: {
      trackedChanges: 0,
      commentMarks: 0,
      promptingFields: 0,
      hiddenRuns: 0,
      revisionIds: 0,
    },
  }
  const parser = new SaxesParser()
  parser.on('opentag', (tag) => openElement(reading, tag))
  parser.on('text', (words) => readText(reading, words))
  parser.on('closetag', ({ name }) => closeElement(reading, name))
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  const { paragraphs, drawings, tables, authors, counts } = reading
  return { paragraphs, drawings, tables, authors: [...authors], ...counts }
}

const openers: Readonly<Record<string, (reading: Reading, attributes: Attributes) => void>> = {
  'w:footnote': (reading, attributes) => {
    reading.footnoteId = attributes['w:id'] ?? null
  },
  'w:p': (reading) => {
    reading.open.push({ text: '', styleId: null, calls: [] })
  },
  'w:pStyle': (reading, attributes) => {
    const paragraph = reading.open.at(-1)
    if (paragraph !== undefined) paragraph.styleId = attributes['w:val'] ?? null
  },
  'w:r': (reading) => {
    reading.isStruck = false
  },
  'w:strike': strike,
  'w:dstrike': strike,
  'w:vanish': (reading, attributes) => {
    if (isOn(attributes)) reading.counts.hiddenRuns += 1
  },
  'w:t': (reading) => {
    reading.isText = true
  },
  'w:instrText': (reading) => {
    reading.isInstruction = true
  },
  'w:tab': (reading) => addText(reading, ' '),
  'w:br': (reading) => addText(reading, ' '),
  'w:cr': (reading) => addText(reading, ' '),
  'w:noBreakHyphen': (reading) => addText(reading, '-'),
  'w:footnoteReference': (reading, attributes) => {
    const id = attributes['w:id']
    if (id === undefined || isOn({ 'w:val': attributes['w:customMarkFollows'] ?? '0' })) return
    if (reading.skipped === 0) reading.open.at(-1)?.calls.push(id)
  },
  'w:tbl': (reading) => {
    const table = { bookmarks: [], hasHeaderRow: false }
    reading.tables.push(table)
    reading.openTables.push(table)
  },
  'w:tblHeader': (reading, attributes) => {
    const table = reading.openTables.at(-1)
    if (table !== undefined && isOn(attributes)) table.hasHeaderRow = true
  },
  'w:bookmarkStart': (reading, attributes) => {
    reading.openTables.at(-1)?.bookmarks.push(attributes['w:name'] ?? '')
  },
  'w:ins': change,
  'w:del': change,
  'w:moveFrom': change,
  'w:moveTo': change,
  'w:rPrChange': change,
  'w:pPrChange': change,
  'w:commentReference': count('commentMarks'),
  'w:fldSimple': (reading, attributes) => {
    if (promptingField.test(attributes['w:instr'] ?? '')) reading.counts.promptingFields += 1
  },
  'wp:docPr': (reading, attributes) => {
    const isDescribed = Boolean(attributes['descr'] || attributes['title'])
    reading.drawings.push({ kind: 'picture', isDescribed })
  },
  'c:chart': (reading) => {
    const drawing = reading.drawings.at(-1)
    if (drawing !== undefined) drawing.kind = 'chart'
  },
  'adec:decorative': (reading) => {
    const drawing = reading.drawings.at(-1)
    if (drawing !== undefined) drawing.isDescribed = true
  },
}

function openElement(reading: Reading, { name, attributes }: SaxesTagPlain): void {
  if (skippedElements.has(name)) reading.skipped += 1
  openers[name]?.(reading, attributes)
  for (const attribute of Object.keys(attributes)) {
    if (attribute.startsWith('w:rsid')) reading.counts.revisionIds += 1
    if (attribute === 'w:dirty' && attributes[attribute] !== '0')
      reading.counts.promptingFields += 1
  }
}

function closeElement(reading: Reading, name: string): void {
  if (skippedElements.has(name)) reading.skipped -= 1
  switch (name) {
    case 'w:t':
      reading.isText = false
      break
    case 'w:instrText':
      reading.isInstruction = false
      break
    case 'w:footnote':
      reading.footnoteId = null
      break
    case 'w:tbl':
      reading.openTables.pop()
      break
    case 'w:p': {
      const paragraph = reading.open.pop()
      if (paragraph !== undefined)
        reading.paragraphs.push({ ...paragraph, footnoteId: reading.footnoteId })
    }
  }
}

function readText(reading: Reading, words: string): void {
  if (reading.isText) addText(reading, words)
  if (reading.isInstruction && promptingField.test(words)) reading.counts.promptingFields += 1
}

function addText(reading: Reading, words: string): void {
  const paragraph = reading.open.at(-1)
  if (paragraph === undefined || reading.skipped > 0 || reading.isStruck) return
  paragraph.text += words
}

function count(name: CountName) {
  return (reading: Reading) => {
    reading.counts[name] += 1
  }
}

function change(reading: Reading, attributes: Attributes): void {
  reading.counts.trackedChanges += 1
  const author = attributes['w:author']
  if (author !== undefined) reading.authors.add(author)
}

function strike(reading: Reading, attributes: Attributes): void {
  reading.isStruck = isOn(attributes)
}

/** An on/off property: there and not said to be off. */
function isOn(attributes: Attributes): boolean {
  return !['0', 'false', 'off'].includes(attributes['w:val'] ?? '1')
}
