import {
  Bookmark,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  type FootnoteReferenceRun,
  ImportedXmlComponent,
  type IParagraphOptions,
  type IRunOptions,
  NoBreakHyphen,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
  type XmlComponent,
} from 'docx'
import { styleIds } from './look/style-ids'
import { directionOf, partByDirection } from './print/directions'
import type { PrintedChange } from './print/printed-change'
import type { PrintedReference, PrintedRun, PrintedText } from './print/printed-note'
import { lookOfChange, markedReferenceRun, revisionOf, withinChange } from './word-changes'

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

/**
 * A field with what it shows now; Word brings it up to date when it is asked to. Its parts are runs of
 * their own: LibreOffice gives what it shows the look of the last only.
 */
export function fieldRuns(
  instruction: string,
  shown: string,
  look: IRunOptions = {},
): readonly TextRun[] {
  return fieldParts(instruction, shown).map((part) => new TextRun({ ...look, children: [part] }))
}

function fieldParts(instruction: string, shown: string, isLocked = false) {
  return [
    element('w:fldChar', { 'w:fldCharType': 'begin', ...(isLocked && { 'w:fldLock': '1' }) }),
    element('w:instrText', { 'xml:space': 'preserve' }, instruction),
    element('w:fldChar', { 'w:fldCharType': 'separate' }),
    ...runChildren(shown),
    element('w:fldChar', { 'w:fldCharType': 'end' }),
  ]
}

type Written = Pick<IParagraphOptions, 'children' | 'bidirectional' | 'run'>

/**
 * What stands in the paragraph of a printed text, and its direction.
 *
 * @see ECMA-376-1 17.3.1.6, 17.3.2.30
 */
export function textContent(text: PrintedText): Written {
  return {
    children: textChildren(text),
    ...bidirectionalOf(text.runs),
    ...(text.change && { run: revisionOf(text.change) }),
  }
}

function bidirectionalOf(runs: readonly PrintedRun[]): Written {
  return directionOf(wordsOf(runs)) === 'rtl' ? { bidirectional: true } : {}
}

function wordsOf(runs: readonly PrintedRun[]): string {
  return runs.map((run) => (run.kind === 'text' ? run.text : '')).join('')
}

/** The runs of a printed text inside the bookmarks of its block. */
export function textChildren(text: PrintedText): readonly ParagraphChild[] {
  const runs = toRuns(text.runs, text.languageTag)
  return text.bookmarks.reduceRight<readonly ParagraphChild[]>(
    (children, id) => [new Bookmark({ id, children })],
    runs,
  )
}

type Run = TextRun | FootnoteReferenceRun

/** Printed runs as they stand in a paragraph, within their changes. */
export function toRuns(
  runs: readonly PrintedRun[],
  languageTag: string | null,
): readonly ParagraphChild[] {
  const base = directionOf(wordsOf(runs))
  return runs.flatMap((run): readonly ParagraphChild[] => [
    ...(run.opens ?? []).map((id) => new CommentRangeStart(id)),
    ...writtenRuns(run, languageTag, base).map((one) => withinChange(one, run.change)),
    ...(run.closes ?? []).flatMap((id) => [
      new CommentRangeEnd(id),
      new TextRun({ children: [new CommentReference(id)] }),
    ]),
  ])
}

function writtenRuns(
  run: PrintedRun,
  languageTag: string | null,
  base: 'ltr' | 'rtl',
): readonly Run[] {
  if (run.kind !== 'text') return [toRun(run, languageTag)]
  // Fields keep their words together.
  if (run.reference !== undefined) return [textRun(run, languageTag)]
  return partByDirection(run.text, base).map(({ text, direction }) =>
    textRun({ ...run, text }, languageTag, direction),
  )
}

function toRun(run: Exclude<PrintedRun, { kind: 'text' }>, languageTag: string | null): Run {
  switch (run.kind) {
    case 'footnote':
      return markedReferenceRun(
        run.paragraphs.map((runs, index) => footnoteParagraph(index === 0, runs, languageTag)),
        run.change,
      )
    case 'designation':
      return new TextRun({
        style: 'FootnoteReference',
        ...lookOfChange(run.change),
        children: [
          element('w:footnoteReference', {
            'w:customMarkFollows': '1',
            'w:id': String(run.footnoteId),
          }),
          // One text element an asterisk: LibreOffice prints two in one element four times.
          ...[...run.mark].flatMap((asterisk) => runChildren(asterisk, run.change)),
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
    ...bidirectionalOf(runs),
    children: [...tab, ...toRuns(runs, languageTag)],
  })
}

function textRun(
  { text, marks, reference, change }: Extract<PrintedRun, { kind: 'text' }>,
  languageTag: string | null,
  direction: 'ltr' | 'rtl' = 'ltr',
): TextRun {
  return new TextRun({
    ...(direction === 'rtl' ? { rightToLeft: true } : {}),
    children:
      reference === undefined ? runChildren(text, change) : referenceChildren(text, reference),
    ...(marks.includes('bold') ? { bold: true } : {}),
    ...(marks.includes('italic') ? { italics: true } : {}),
    ...(marks.includes('underline') ? { underline: {} } : {}),
    ...(marks.includes('superscript') ? { superScript: true } : {}),
    ...(marks.includes('subscript') && !marks.includes('superscript') ? { subScript: true } : {}),
    ...(languageTag === null ? {} : { language: { value: languageTag } }),
    ...lookOfChange(change),
  })
}

/** The number in the words becomes a field around the computed number, which Word may follow. */
function referenceChildren(
  text: string,
  { bookmark, number, kind }: PrintedReference,
): (string | XmlComponent)[] {
  // The words of what has no number are the link themselves.
  const linked = number === '' ? text : number
  const at = text.lastIndexOf(linked)
  if (at < 0) return runChildren(text)
  const instruction =
    kind === 'link' ? ` HYPERLINK \\l "${bookmark}" ` : ` REF ${bookmark} \\r \\h `
  return [
    ...runChildren(text.slice(0, at)),
    ...fieldParts(instruction, linked, kind === 'fixed'),
    ...runChildren(text.slice(at + linked.length)),
  ]
}

function runChildren(text: string, change?: PrintedChange): (string | XmlComponent)[] {
  return text
    .split(/([\t\n\u2011])/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\t') return new Tab()
      if (part === '\n') return element('w:br', {})
      if (part === '\u2011') return new NoBreakHyphen()
      return change?.kind === 'deleted'
        ? element('w:delText', { 'xml:space': 'preserve' }, part)
        : part
    })
}
