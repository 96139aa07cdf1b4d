import type { WebWords } from '@shared/language/web-words'
import type { FlowList, FlowPart, FlowText } from '../flow/flow'
import { element } from './element'
import { textAttributes, writeText } from './texts'

/** Lists are marked as in Word to this depth; deeper ones stay as the third is. */
const deepestLevel = 2

/** A real list: programs count it, and a copy of it is one. */
export function writeList(list: FlowList, words: WebWords): string {
  const { style, start, items } = list
  const level = Math.min(list.level, deepestLevel)
  const content = items.map(({ text, lists }) =>
    element(
      'li',
      goneClass(text),
      paragraph(text, words),
      ...lists.map((inner) => writeList(inner, words)),
    ),
  )
  return style === 'bulleted'
    ? element('ul', { class: `bullet${level}` }, ...content)
    : element('ol', { class: `count${level}`, start: start === 1 ? undefined : start }, ...content)
}

/** The intro line, then the questions with their parts. */
export function writeQuestions(
  { intro, anchors, items }: Extract<FlowPart, { kind: 'questions' }>,
  words: WebWords,
): string {
  const head =
    intro === null
      ? anchors.map((id) => element('span', { id })).join('')
      : element('p', { ...textAttributes(intro), class: 'intro' }, writeText(intro, words))
  if (items.length === 0) return head
  const written = items.map(({ text, parts }) => {
    const inner = parts.map((part) => element('li', goneClass(part), paragraph(part, words)))
    const lettered = inner.length === 0 ? '' : element('ol', { class: 'count1' }, ...inner)
    return element('li', goneClass(text), paragraph(text, words), lettered)
  })
  return `${head}${element('ol', { class: 'questions' }, ...written)}`
}

/** What was taken out is not counted. */
function goneClass({ isGone }: FlowText) {
  return { class: isGone ? 'gone' : undefined }
}

function paragraph(text: FlowText, words: WebWords): string {
  return element('p', textAttributes(text), writeText(text, words))
}
