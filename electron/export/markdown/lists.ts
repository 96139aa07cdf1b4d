import { letterOf } from '@shared/base/letters'
import type { FlowList, FlowPart, FlowText } from '../flow/flow'
import { itemMarkOf } from '../flow/lists'
import { hanging, joinBlocks } from './lines'
import { writeText } from './texts'

/** Below this only bullets are Markdown's own: `(a)` stands as words. */
const deepestNumbers = 0
/** What an item without words holds: an empty one would not keep what stands below it. */
const nothing = '\u00a0'

/** A list with the lists in it, each below its item. */
export function writeList(list: FlowList): string {
  const { style, level, start, items } = list
  let next = start
  const written = items.map(({ text, lists }) => {
    const isNumbered = style === 'numbered' && !text.isGone
    const number = itemMarkOf(level, next)
    if (isNumbered) next += 1
    const isWritten = isNumbered && level > deepestNumbers
    const mark = isNumbered && !isWritten ? `${number} ` : '- '
    const words = `${isWritten ? `${number} ` : ''}${itemText(text)}`
    const inner = lists.flatMap((one, place) =>
      place === 0 ? [writeList(one)] : ['<!-- -->', writeList(one)],
    )
    return hanging(mark, joinBlocks([words, ...inner]))
  })
  return joinBlocks(written)
}

/** The intro line, then the questions by their numbers, with their parts. */
export function writeQuestions({ intro, items }: Extract<FlowPart, { kind: 'questions' }>): string {
  const head = intro === null ? '' : writeText(intro, 'block')
  let next = 1
  const written = items.map(({ text, parts }) => {
    const inner = parts.map((part, place) =>
      hanging('- ', `(${letterOf(place + 1)}) ${itemText(part)}`),
    )
    const mark = text.isGone ? '- ' : `${next}) `
    if (!text.isGone) next += 1
    return hanging(mark, joinBlocks([itemText(text), ...inner]))
  })
  return joinBlocks([head, ...written])
}

function itemText(text: FlowText): string {
  return writeText(text, 'block') || nothing
}
