import {
  Bookmark,
  FootnoteReferenceRun,
  ImportedXmlComponent,
  type IParagraphOptions,
  NoBreakHyphen,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
  type XmlComponent,
} from 'docx'
import { styleIds } from './look/styles'
import type { PrintedReference, PrintedRun, PrintedText } from './print/printed-note'

type Attributes = Readonly<Record<string, string>>

/** An element that `docx` has no name for. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly (XmlComponent | string)[]
): ImportedXmlComponent {
  const hasAttributes = Object.keys(attributes).length > 0
  const made = new ImportedXmlComponent(name, hasAttributes ? attributes : undefined)
  for (const child of children) made.push(child)
  return made
}

/** A paragraph in one of our styles with plain text, for the first page and the footer. */
export function plainParagraph(text: string, options: IParagraphOptions): Paragraph {
  return new Paragraph({ ...options, children: text === '' ? [] : [plainRun(text)] })
}

/** A run of plain text; tabs, line ends and no-break hyphens become elements of their own. */
function plainRun(text: string): TextRun {
  return new TextRun({ children: runChildren(text) })
}

/** The runs of a printed text inside the bookmarks of its block. */
export function textChildren(text: PrintedText): readonly ParagraphChild[] {
  const runs = text.runs.map((run) => toRun(run, text.languageTag))
  return text.bookmarks.reduceRight<readonly ParagraphChild[]>(
    (children, id) => [new Bookmark({ id, children })],
    runs,
  )
}

function toRun(run: PrintedRun, languageTag: string | null): TextRun | FootnoteReferenceRun {
  switch (run.kind) {
    case 'text':
      return textRun(run, languageTag)
    case 'footnote':
      return new FootnoteReferenceRun({
        children: run.paragraphs.map((runs, index) =>
          footnoteParagraph(index === 0, runs, languageTag),
        ),
      })
    case 'designation':
      return new TextRun({
        style: 'FootnoteReference',
        children: [
          element('w:footnoteReference', {
            'w:customMarkFollows': '1',
            'w:id': String(run.footnoteId),
          }),
          // One text element an asterisk: LibreOffice prints two in one element four times.
          ...run.mark,
        ],
      })
  }
}

/** The text of a footnote hangs from a tab after its mark. */
export function footnoteParagraph(
  hasMark: boolean,
  runs: readonly PrintedRun[],
  languageTag: string | null,
): Paragraph {
  const tab = hasMark ? [new TextRun({ children: [new Tab()] })] : []
  const indent = hasMark ? {} : { indent: { hanging: 0 } }
  return new Paragraph({
    style: styleIds.footnoteText,
    ...indent,
    children: [...tab, ...runs.map((run) => toRun(run, languageTag))],
  })
}

function textRun(
  { text, marks, reference }: Extract<PrintedRun, { kind: 'text' }>,
  languageTag: string | null,
): TextRun {
  return new TextRun({
    children: reference === undefined ? runChildren(text) : referenceChildren(text, reference),
    ...(marks.includes('bold') ? { bold: true } : {}),
    ...(marks.includes('italic') ? { italics: true } : {}),
    ...(marks.includes('underline') ? { underline: {} } : {}),
    ...(marks.includes('superscript') ? { superScript: true } : {}),
    ...(marks.includes('subscript') && !marks.includes('superscript') ? { subScript: true } : {}),
    ...(languageTag === null ? {} : { language: { value: languageTag } }),
  })
}

/** The number in the words becomes a field around the computed number, which Word may follow. */
function referenceChildren(
  text: string,
  { bookmark, number, kind }: PrintedReference,
): (string | XmlComponent)[] {
  const at = text.lastIndexOf(number)
  if (at < 0) return runChildren(text)
  const instruction =
    kind === 'link' ? ` HYPERLINK \\l "${bookmark}" ` : ` REF ${bookmark} \\r \\h `
  const begin = { 'w:fldCharType': 'begin', ...(kind === 'fixed' && { 'w:fldLock': '1' }) }
  return [
    ...runChildren(text.slice(0, at)),
    element('w:fldChar', begin),
    element('w:instrText', { 'xml:space': 'preserve' }, instruction),
    element('w:fldChar', { 'w:fldCharType': 'separate' }),
    ...runChildren(number),
    element('w:fldChar', { 'w:fldCharType': 'end' }),
    ...runChildren(text.slice(at + number.length)),
  ]
}

function runChildren(text: string): (string | XmlComponent)[] {
  return text
    .split(/([\t\n\u2011])/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\t') return new Tab()
      if (part === '\n') return element('w:br', {})
      return part === '\u2011' ? new NoBreakHyphen() : part
    })
}
