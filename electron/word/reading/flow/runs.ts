import { addRun, addText } from '../story/add-runs'
import { plainRun, type RunState, type Story } from '../story/story'
import type { ElementHandlers, Walk } from '../story/walk'
import { lookOf, nothingSaid, readSaidLook } from '../styles/said-look'
import { signOf, symbolText } from '../symbols/symbol-text'
import type { XmlNode } from '../xml/xml-node'
import { childValue, findChild, isOn } from '../xml/xml-queries'
import { authorshipOf } from './changes'
import { readFieldMark, readInstruction } from './fields'

/** A run and what stands in it, drawings left out. */
export const runHandlers: ElementHandlers = {
  'w:r': readRun,
  'w:t': readWords,
  'w:delText': readWords,
  'w:instrText': readInstruction,
  'w:delInstrText': readInstruction,
  'w:fldChar': readFieldMark,
  'w:tab': (story) => addText(story, '\t'),
  'w:ptab': (story) => addText(story, '\t'),
  'w:noBreakHyphen': (story) => addText(story, '\u2011'),
  'w:softHyphen': (story) => addText(story, '\u00ad'),
  'w:cr': (story) => addRun(story, { kind: 'lineBreak' }),
  'w:br': (story, { attributes }) => {
    const isLine = (attributes['w:type'] ?? 'textWrapping') === 'textWrapping'
    addRun(story, { kind: isLine ? 'lineBreak' : 'pageBreak' })
  },
  'w:sym': (story, { attributes }) =>
    addText(story, signOf(attributes['w:char'] ?? '', attributes['w:font'] ?? '')),
  'w:footnoteReference': (story, node) => readNoteCall(story, node, 'footnote'),
  'w:endnoteReference': (story, node) => readNoteCall(story, node, 'endnote'),
  'w:ruby': readRuby,
}

/** Read where they belong, or of no matter to the text. */
export const silentElements: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:customXmlPr',
  'w:smartTagPr',
  'w:proofErr',
  'w:permStart',
  'w:permEnd',
  'w:bookmarkEnd',
  'w:lastRenderedPageBreak',
  'w:annotationRef',
  'w:footnoteRef',
  'w:endnoteRef',
  'w:separator',
  'w:continuationSeparator',
  'w:pgNum',
  'w:customXmlInsRangeStart',
  'w:customXmlInsRangeEnd',
  'w:customXmlDelRangeStart',
  'w:customXmlDelRangeEnd',
  'w:customXmlMoveFromRangeStart',
  'w:customXmlMoveFromRangeEnd',
  'w:customXmlMoveToRangeStart',
  'w:customXmlMoveToRangeEnd',
])

function readRun(story: Story, node: XmlNode, walk: Walk): void {
  const properties = findChild(node, 'w:rPr')
  story.run = properties === undefined ? plainLook(story) : readRunState(story, properties)
  let isMarked = false
  for (const child of node.children) {
    // The mark that follows a call stands in the same run, and is no text.
    if (isMarked && takesMark(story, child)) continue
    walk(story, [child])
    isMarked ||= hasOwnMark(child)
  }
  story.run = plainRun
}

function plainLook(story: Story): RunState {
  return { look: lookWith(story, undefined), reformatted: null }
}

function readRunState(story: Story, properties: XmlNode): RunState {
  const look = lookWith(story, properties)
  const change = findChild(properties, 'w:rPrChange')
  if (change === undefined) return { look, reformatted: null }
  const before = lookWith(story, findChild(change, 'w:rPr')).marks
  if (before.join() !== look.marks.join())
    return { look, reformatted: { ...authorshipOf(change), before } }
  if (story.paragraph !== null) story.paragraph.hasFormattingChange = true
  return { look, reformatted: null }
}

function lookWith(story: Story, properties: XmlNode | undefined) {
  const { styles } = story.file
  const styleId = childValue(properties, 'w:rStyle')
  return lookOf({
    defaults: styles.defaultLook,
    paragraph: story.paragraphLook,
    character: styleId === undefined ? nothingSaid : styles.characterLook(styleId),
    direct: readSaidLook(properties),
  })
}

/** Line ends of a file that was laid out by hand are spaces. */
function readWords(story: Story, { text }: XmlNode): void {
  const words = text.replace(/[\r\n]+/g, ' ')
  const { font } = story.run.look
  addText(story, symbolText(words, font))
}

function readNoteCall(story: Story, node: XmlNode, kind: 'footnote' | 'endnote'): void {
  const noteId = `${kind}-${node.attributes['w:id'] ?? ''}`
  const customMark = hasOwnMark(node) ? '' : null
  const { calledNotes } = story.file
  if (!calledNotes.has(noteId)) calledNotes.set(noteId, customMark)
  addRun(story, { kind: 'note', noteId, customMark })
}

function hasOwnMark({ attributes }: XmlNode): boolean {
  const follows = attributes['w:customMarkFollows']
  return follows !== undefined && isOn(follows)
}

function takesMark(story: Story, node: XmlNode): boolean {
  const runs = story.paragraph?.runs ?? []
  const last = runs.at(-1)
  const sign = signsOf(node)
  if (last?.kind !== 'note' || sign === '') return false
  const customMark = `${last.customMark ?? ''}${sign}`
  runs[runs.length - 1] = { ...last, customMark }
  story.file.calledNotes.set(last.noteId, customMark)
  return true
}

function signsOf({ name, text, attributes }: XmlNode): string {
  if (name === 'w:t' || name === 'w:delText') return text
  return name === 'w:sym' ? signOf(attributes['w:char'] ?? '', attributes['w:font'] ?? '') : ''
}

/** Signs with their reading above them: the reading in brackets. */
function readRuby(story: Story, node: XmlNode, walk: Walk): void {
  const { run } = story
  walk(story, findChild(node, 'w:rubyBase')?.children ?? [])
  story.run = run
  addText(story, ' (')
  walk(story, findChild(node, 'w:rt')?.children ?? [])
  story.run = run
  addText(story, ')')
}
