import type { Inline } from '@shared/note/inline'
import { dropOf, marksIn, type Style, styleOf } from './element-style'
import type { ItemLine, Line, Reading } from './pasted'
import { type InlineState, isBlank, readInlines } from './read-inlines'
import { readTable } from './read-table'

type List = Pick<ItemLine, 'level' | 'style' | 'list'>

type State = InlineState & {
  readonly isQuotation: boolean
  readonly headingLevel: 1 | 2 | 3 | null
  readonly list: List | null
}

const blockNames =
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
const blocks = new Set(blockNames.split(' '))
const blockSelector = blockNames.replaceAll(' ', ',')

/** The paragraphs and tables inside an element, in reading order. */
export function readLines(container: Element, reading: Reading): readonly Line[] {
  return linesIn(container, reading, {
    marks: [],
    inNote: false,
    isQuotation: false,
    headingLevel: null,
    list: null,
  })
}

function linesIn(container: Element, reading: Reading, state: State): readonly Line[] {
  const lines: Line[] = []
  let run: Node[] = []
  let { list } = state
  const endRun = () => {
    const content = readInlines(run, reading, state)
    run = []
    if (isBlank(content)) return
    lines.push(...linesOf(content, reading, { ...state, list }))
    // What follows the first paragraph of an item belongs to it.
    if (list !== null && list === state.list) list = { ...list, list: continued(list.list) }
  }
  for (const child of container.childNodes) {
    if (!(child instanceof Element) || !holdsBlocks(child)) {
      run.push(child)
      continue
    }
    endRun()
    lines.push(...linesOfBlock(child, reading, { ...state, list }))
    if (list !== null && list === state.list && !/^[ou]l$/.test(child.localName))
      list = { ...list, list: continued(list.list) }
  }
  endRun()
  return lines
}

const continuation = ' continued'

function continued(list: string): string {
  return list.endsWith(continuation) ? list : list + continuation
}

function holdsBlocks(element: Element): boolean {
  return blocks.has(element.localName) || element.querySelector(blockSelector) !== null
}

function linesOfBlock(element: Element, reading: Reading, state: State): readonly Line[] {
  const style = styleOf(element, reading)
  const drop = dropOf(element, style, reading)
  if (drop !== null) {
    if (drop !== 'silent') reading.lose(drop)
    return []
  }
  if (element instanceof HTMLTableElement) return readTable(element, reading, readLines)
  const marks = marksIn(element, style, state.marks)
  return linesIn(element, reading, { ...stateIn(element, style, state), marks })
}

function stateIn(element: Element, style: Style, state: State): State {
  const headingLevel = headingLevelOf(element, style)
  if (headingLevel !== null) return { ...state, headingLevel, list: null }
  if (element.localName === 'li') return { ...state, list: listOfItem(element) }
  if (element.localName === 'pre') return { ...state, keepsLines: true }
  if (isQuotation(element)) return { ...state, isQuotation: true }
  const list = wordListOf(element, style)
  return list === null ? state : { ...state, list }
}

function headingLevelOf(element: Element, style: Style): 1 | 2 | 3 | null {
  const ofName = /^h([1-6])$/.exec(element.localName)?.[1]
  const level = Number(ofName ?? style.get('mso-outline-level') ?? 0)
  if (!(level >= 1)) return null
  return level === 1 ? 1 : level === 2 ? 2 : 3
}

function isQuotation(element: Element): boolean {
  return element.localName === 'blockquote' || /\bMso(Intense)?Quote/.test(element.className)
}

/** Word's lists are paragraphs that say the list and level, with the mark written before. */
function wordListOf(element: Element, style: Style): List | null {
  const [, list, level, run = ''] =
    /^(l\d+)\s+level(\d+)(\s+lfo\d+)?/.exec(style.get('mso-list') ?? '') ?? []
  if (list === undefined) return null
  return {
    level: Number(level),
    style: isNumber(wordMark(element)) ? 'numbered' : 'bulleted',
    list: list + run,
  }
}

function wordMark(element: Element): string {
  const mark = [...element.querySelectorAll('[style]')].find((inside) =>
    /mso-list:\s*ignore/i.test(inside.getAttribute('style') ?? ''),
  )
  return mark?.textContent ?? ''
}

function isNumber(mark: string): boolean {
  return /^\s*\(?(\d+|[a-z]{1,6})[.)]/i.test(mark)
}

function listOfItem(item: Element): List {
  const lists: Element[] = []
  for (
    let at = item.parentElement;
    at !== null && !/^t[dh]$/.test(at.localName);
    at = at.parentElement
  )
    if (/^[ou]l$/.test(at.localName)) lists.push(at)
  const told = Number(item.getAttribute('data-aria-level') ?? item.getAttribute('aria-level') ?? 0)
  const root = lists.at(-1)
  return {
    level: Math.max(1, lists.length, Number.isInteger(told) ? Math.min(told, 9) : 0),
    style: lists[0]?.localName === 'ol' ? 'numbered' : 'bulleted',
    list: item.getAttribute('data-listid') ?? placeOf(root),
  }
}

/** Names a list by where it stands, the same for all of its items. */
function placeOf(element: Element | undefined): string {
  const places: number[] = []
  for (let at = element ?? null; at?.parentElement; at = at.parentElement)
    places.push([...at.parentElement.children].indexOf(at))
  return places.join('.')
}

function linesOf(content: readonly Inline[], reading: Reading, state: State): readonly Line[] {
  const { headingLevel, list } = state
  if (headingLevel !== null) return headingLines(content, reading, headingLevel)
  if (list !== null) return [{ kind: 'item', ...list, content }]
  return [{ kind: state.isQuotation ? 'quotation' : 'paragraph', content }]
}

/** A heading is bold by its look, and holds no footnotes: they would land in the contents. */
function headingLines(
  content: readonly Inline[],
  reading: Reading,
  level: 1 | 2 | 3,
): readonly Line[] {
  const notes = content.filter((inline) => inline.kind === 'footnote')
  if (notes.length > 0) reading.lose('headingFootnote', notes.length)
  const words = content
    .filter((inline) => inline.kind !== 'footnote')
    .map((inline) =>
      inline.kind === 'text'
        ? { ...inline, marks: inline.marks.filter((mark) => mark !== 'bold') }
        : inline,
    )
  return [
    { kind: 'heading', level, content: words },
    ...notes.map((note) => ({ kind: 'paragraph' as const, content: note.content })),
  ]
}
