import type { FootnoteInline, Inline, Mark } from '@shared/note/inline'
import { joinTexts } from '@shared/note/inlines/join-texts'
import { pictureMark } from '../images/pulled-pictures'
import { dropOf, marksIn, styleOf } from './element-style'
import type { Reading } from './pasted'

export type InlineState = {
  readonly marks: readonly Mark[]
  readonly inNote: boolean
  /** Its lines are those of the text, as in `pre`. */
  readonly keepsLines?: boolean
}

/** The text of some nodes that stand in one line, with spaces as a browser shows them. */
export function readInlines(
  nodes: readonly Node[],
  reading: Reading,
  state: InlineState,
): readonly Inline[] {
  return joinTexts(collapseSpaces(nodes.flatMap((node) => inlinesOfNode(node, reading, state))))
}

/** Whether there is anything to read. */
export function isBlank(content: readonly Inline[]): boolean {
  return content.every((inline) => inline.kind === 'text' && inline.text.trim() === '')
}

function inlinesOfNode(node: Node, reading: Reading, state: InlineState): readonly Inline[] {
  if (node.nodeType === node.TEXT_NODE) return textInlines(node.nodeValue ?? '', state)
  return node instanceof Element ? inlinesOfElement(node, reading, state) : []
}

function inlinesOfElement(
  element: Element,
  reading: Reading,
  state: InlineState,
): readonly Inline[] {
  const picture = pictureMark(element)
  if (picture !== null) return [picture]
  const style = styleOf(element, reading)
  const drop = dropOf(element, style, reading)
  if (drop !== null) {
    if (drop !== 'silent') reading.lose(drop)
    return []
  }
  if (element.localName === 'br') return isPageBreak(style) ? [] : [{ kind: 'lineBreak' }]
  const note = state.inNote ? undefined : findNote(element, reading)
  if (note !== undefined) return [footnoteOf(note, reading)]
  if (element.localName === 'a') countAddress(element, reading)
  const inside = { ...state, marks: marksIn(element, style, state.marks) }
  return [...element.childNodes].flatMap((child) => inlinesOfNode(child, reading, inside))
}

function textInlines(value: string, { marks, keepsLines }: InlineState): readonly Inline[] {
  // Half a character cannot be stored.
  const whole = value.replace(/\p{Surrogate}/gu, '\ufffd')
  return (keepsLines === true ? whole.split('\n') : [whole]).flatMap((text, index): Inline[] => [
    ...(index === 0 ? [] : [{ kind: 'lineBreak' as const }]),
    ...(text === '' ? [] : [{ kind: 'text' as const, text, marks }]),
  ])
}

function isPageBreak(style: ReadonlyMap<string, string>): boolean {
  return style.get('page-break-before') === 'always'
}

function findNote(element: Element, { notes }: Reading): Element | undefined {
  const href = element.localName === 'a' ? element.getAttribute('href') : null
  // Word writes the whole path of its file before the name.
  return href === null ? undefined : notes.get(href.slice(href.indexOf('#') + 1))
}

function footnoteOf(note: Element, reading: Reading): FootnoteInline {
  const paragraphs = [...note.querySelectorAll('p')]
  const lines = (paragraphs.length > 0 ? paragraphs : [note])
    .map((line) => readInlines([...line.childNodes], reading, { marks: [], inNote: true }))
    .filter((line) => !isBlank(line))
  const content = lines.flatMap((line, index) =>
    index === 0 ? line : [{ kind: 'lineBreak' as const }, ...line],
  )
  return {
    kind: 'footnote',
    id: reading.newId(),
    sourceId: null,
    content: content.filter((inline) => inline.kind !== 'footnote'),
  }
}

function countAddress(link: Element, reading: Reading): void {
  const address = link.getAttribute('href') ?? ''
  if (/^https?:/i.test(address) && !link.textContent.includes(address.replace(/\/$/, '')))
    reading.lose('linkAddress')
}

/** Neighbouring spaces become one, across marks; none stands at an end or beside a line break. */
function collapseSpaces(inlines: readonly Inline[]): readonly Inline[] {
  const kept: Inline[] = []
  let follows = false
  for (const inline of inlines) {
    if (inline.kind !== 'text') {
      if (inline.kind === 'lineBreak') trimEnd(kept)
      follows = inline.kind !== 'lineBreak'
      kept.push(inline)
      continue
    }
    const spaced = inline.text.replace(/[ \t\r\n\f]+/g, ' ')
    const text = follows ? spaced : spaced.replace(/^ /, '')
    if (text === '') continue
    follows = !text.endsWith(' ')
    kept.push({ ...inline, text })
  }
  trimEnd(kept)
  while (kept.at(-1)?.kind === 'lineBreak') kept.pop()
  const first = kept.findIndex((inline) => inline.kind !== 'lineBreak')
  return first < 0 ? [] : kept.slice(first)
}

function trimEnd(inlines: Inline[]): void {
  const last = inlines.at(-1)
  if (last?.kind !== 'text') return
  const text = last.text.replace(/ $/, '')
  inlines.pop()
  if (text !== '') inlines.push({ ...last, text })
}
