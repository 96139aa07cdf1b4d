import type { WordChange, WordNumbering, WordParagraph } from '@shared/word/word-document'
import { addLoss, nearOf } from '../story/add-runs'
import type { HangingText, OpenParagraph, Story } from '../story/story'
import { layoutOver, readSaidLayout, type SaidLayout } from '../styles/said-layout'
import { lookOf, nothingSaid, over } from '../styles/said-look'
import type { Style } from '../styles/style-sheet'
import type { XmlNode } from '../xml/xml-node'
import { childValue, findChild, findFirst, mmOfTwips } from '../xml/xml-queries'
import { changeOf, innermost, isPassing } from './changes'
import { finishRuns } from './finish-runs'
import { walkInline } from './inline'
import { closeComment } from './ranges'

/** A paragraph, and what the reader of blocks has to do with it. */
export type ReadParagraph = {
  /** To be asked for once, for it counts in its list. */
  readonly finish: () => WordParagraph
  /** For the next one, if it goes on in it. */
  readonly open: OpenParagraph
  /** Its end was put in and taken out again: in every reading it is one with the next. */
  readonly goesOn: boolean
  readonly hanging: readonly (HangingText & { readonly near: string })[]
}

/** Reads `w:p`, behind what of the one before it goes on in it. */
export function readParagraph(
  story: Story,
  node: XmlNode,
  before: OpenParagraph | null,
): ReadParagraph {
  const { styles } = story.file
  const properties = findChild(node, 'w:pPr')
  const style = styles.paragraphStyle(childValue(properties, 'w:pStyle'))
  const open = beginParagraph(story, style, before)
  if (properties !== undefined) readTrackedLayout(open, properties)
  story.paragraph = open
  story.paragraphLook = style.look
  walkInline(story, node.children)
  for (const id of open.referred) closeComment(story, id)
  addWordsNotShown(story, open)
  story.paragraph = null
  const text = textOf(open)
  const ends = endChanges(story, properties)
  const hanging = tellLosses(story, open, text)
  if (text.trim() !== '') story.lastText = text
  const goesOn = isPassing(ends)
  return {
    finish: () => ({
      ...finishParagraph(story, open, readSaidLayout(properties)),
      endChange: goesOn ? null : innermost(ends),
    }),
    open,
    goesOn,
    hanging,
  }
}

function beginParagraph(story: Story, style: Style, before: OpenParagraph | null): OpenParagraph {
  const ids = before?.ids ?? []
  for (const id of story.waitingIds) ids.push(id)
  story.waitingIds = []
  const role = story.waitingRole ?? before?.role ?? null
  story.waitingRole = null
  const runs = before?.runs ?? []
  return {
    style,
    ids,
    role,
    runs,
    ownRunsAt: runs.length,
    losses: [],
    hanging: [],
    referred: [],
    textLength: 0,
    hidden: '',
    prompt: '',
    passing: '',
    hasFormattingChange: false,
  }
}

function readTrackedLayout(open: OpenParagraph, properties: XmlNode): void {
  const names = ['w:pPrChange', 'w:numberingChange', 'w:sectPrChange']
  const numbering = findChild(properties, 'w:numPr')
  open.hasFormattingChange =
    findChild(numbering, 'w:ins') !== undefined ||
    names.some((name) => findFirst(properties, name) !== undefined)
}

function addWordsNotShown(story: Story, open: OpenParagraph): void {
  if (open.hidden.trim() !== '') addLoss(story, 'hidden-text', { text: open.hidden })
  if (open.prompt.trim() !== '') addLoss(story, 'form-field', { text: open.prompt })
  if (open.passing.trim() !== '') addLoss(story, 'passing-text', { text: open.passing })
  if (open.hasFormattingChange) addLoss(story, 'formatting-change', { isTextKept: true })
}

/** Changes that its end stands in: of its own mark, and those round it. */
function endChanges(story: Story, properties: XmlNode | undefined): readonly WordChange[] {
  const mark = findChild(properties, 'w:rPr')
  const own = mark?.children.flatMap((node) => changeOf(node, story) ?? []) ?? []
  return [...story.changes, ...own]
}

function tellLosses(story: Story, open: OpenParagraph, text: string) {
  const near = (at: number) =>
    text.trim() === '' ? nearOf(story.lastText, story.lastText.length) : nearOf(text, at)
  for (const { at, ...loss } of open.losses) story.file.losses.push({ ...loss, near: near(at) })
  return open.hanging.map((one) => ({ ...one, near: near(one.at) }))
}

function finishParagraph(
  story: Story,
  open: OpenParagraph,
  direct: SaidLayout,
): Omit<WordParagraph, 'endChange'> {
  const { styles, language: fileLanguage } = story.file
  const { style } = open
  const layout = layoutOver(layoutOver(direct, style.layout), styles.defaultLayout)
  const plain = lookOf({
    defaults: styles.defaultLook,
    paragraph: style.look,
    character: nothingSaid,
    direct: nothingSaid,
  })
  const language = over(style.look, styles.defaultLook).language ?? fileLanguage
  const { runs, styleMarks } = finishRuns(open.runs, plain.marks, language)
  const { outlineLevel } = layout
  const isOutlined = outlineLevel !== undefined && outlineLevel >= 0 && outlineLevel < 9
  return {
    kind: 'paragraph',
    ids: [...new Set(open.ids)],
    role: open.role,
    style: style.name,
    baseStyles: style.baseNames,
    outlineLevel: isOutlined ? outlineLevel + 1 : null,
    numbering: numberingOf(story, style, direct),
    alignment: layout.alignment ?? 'start',
    indentMm: mmOfTwips(indentOf(story, style, direct) ?? styles.defaultLayout.indentTwips ?? 0),
    styleMarks,
    language,
    breaksPage: layout.breaksPage === true,
    runs,
  }
}

type ListPlace = { readonly id: string; readonly level: number }

/** The list and the level that are said; a style can stand for a level of its list. */
function placeInList(story: Story, style: Style, said: SaidLayout): ListPlace | null {
  const id = said.numberingId ?? style.layout.numberingId
  if (id === undefined || id === '0') return null
  const levels = story.file.lists.get(id)?.levels ?? []
  const linked = levels.findIndex((level) => level?.styleId === style.id)
  const ofStyle = linked >= 0 && style.id !== '' ? linked : style.layout.numberingLevel
  return { id, level: said.numberingLevel ?? ofStyle ?? 0 }
}

function numberingOf(story: Story, style: Style, direct: SaidLayout): WordNumbering | null {
  const place = placeInList(story, style, direct)
  return place === null ? null : story.countParagraph(place.id, place.level)
}

/** What is said nearer counts: of the paragraph, of its own list, of its style, of that one's list. */
function indentOf(story: Story, style: Style, direct: SaidLayout): number | undefined {
  const ofPlace = (place: ListPlace | null) =>
    place === null ? undefined : story.file.lists.get(place.id)?.levels[place.level]?.indentTwips
  const place = placeInList(story, style, direct)
  return (
    direct.indentTwips ??
    (direct.numberingId === undefined ? undefined : ofPlace(place)) ??
    style.layout.indentTwips ??
    ofPlace(place)
  )
}

function textOf({ runs, ownRunsAt }: OpenParagraph): string {
  const own = ownRunsAt === 0 ? runs : runs.slice(ownRunsAt)
  return own.map((run) => (run.kind === 'text' ? run.text : '')).join('')
}
