import { assertNever } from '@shared/base/assert-never'
import type { Block } from '@shared/note/block'
import type { Inline } from '@shared/note/inline'
import type { ReviewChange } from '@shared/review/review'
import type { ExpectedChange } from './expected'
import { linesOfBody } from './lines-of-body'
import { plainWords, shownWords, wordsUpTo } from './plain-words'

/** The texts of the note that was sent, by the id that changes name. */
export type Texts = ReadonlyMap<string, readonly Inline[]>

/** Changes in the form in which the corpus says them. */
export function toldChanges(changes: readonly ReviewChange[], texts: Texts): ExpectedChange[] {
  return joinNeighbours(changes).map((change) => told(change, texts))
}

function told(change: ReviewChange, texts: Texts): ExpectedChange {
  const { kind, author } = change
  const nothing = { kind, author, before: '', after: '' }
  const near = (place: number, id: string) => wordsUpTo(texts.get(id) ?? [], place)
  switch (change.kind) {
    case 'text':
      return {
        ...nothing,
        in: change.in,
        before: change.before,
        after: shownWords(change.after),
        near: near(change.start, change.in),
      }
    case 'marks':
      return {
        ...nothing,
        in: change.in,
        before: change.before,
        after: change.after,
        near: near(change.start, change.in),
      }
    case 'addedBlock':
      return {
        ...nothing,
        in: change.afterId ?? '',
        after: wordsOfBlock(change.block),
      }
    case 'addedItem':
      return {
        ...nothing,
        in: change.afterId ?? change.in,
        after: shownWords(change.content),
      }
    case 'removed':
      return { ...nothing, in: change.in, before: change.before }
    case 'moved':
      return {
        ...nothing,
        in: change.in,
        before: change.before,
        ...(change.afterId !== null && { afterId: change.afterId }),
      }
    case 'split':
      return {
        ...nothing,
        in: change.in,
        before: change.before,
        near: near(change.place, change.in),
      }
    case 'joined':
      return { ...nothing, in: change.in, before: change.before, withId: change.withId }
    case 'becameKind':
    case 'table':
      return { ...nothing, in: change.in, after: wordsOfBlock(change.block) }
    case 'header':
      return { ...nothing, in: change.field, before: change.before, after: change.after }
    default:
      return assertNever(change)
  }
}

function wordsOfBlock(block: Block): string {
  return linesOfBody([block])
    .map((line) => line.slice(line.indexOf(':') + 1).replaceAll(' | ', ' '))
    .join(' ')
}

/** Words taken out and others put in at the same place are one change. */
function joinNeighbours(changes: readonly ReviewChange[]): readonly ReviewChange[] {
  const joined: ReviewChange[] = []
  for (const change of changes) {
    const last = joined.at(-1)
    if (change.kind !== 'text' || last?.kind !== 'text') joined.push(change)
    else if (change.in !== last.in || change.author !== last.author || change.start !== last.end)
      joined.push(change)
    else
      joined[joined.length - 1] = {
        ...last,
        end: change.end,
        before: last.before + change.before,
        after: [...last.after, ...change.after],
      }
  }
  return joined
}

/** Says whether the first, as it was told, is the other: ends that a replaced word shares with the new one are no matter. */
export function tellSame(one: ExpectedChange, other: ExpectedChange): boolean {
  const fields = ['kind', 'author', 'in', 'withId', 'afterId'] as const
  if (!fields.every((field) => one[field] === other[field])) return false
  if (one.kind === 'table') return isTableWith(one, other)
  const [left, right] = [core(one), core(other)]
  return left.before === right.before && left.after === right.after && samePlace(left, right)
}

/** The whole table came back: with the cells that were put in, without those that were taken out. */
function isTableWith(told: ExpectedChange, { before, after }: ExpectedChange): boolean {
  const words = plainWords(String(told.after))
  const has = (part: ExpectedChange['before']) => words.includes(plainWords(String(part)))
  return has(after) && (before === '' || !has(before))
}

function samePlace(one: { near?: string }, other: { near?: string }): boolean {
  if (one.near === undefined || other.near === undefined) return true
  const [left, right] = [one.near, other.near].map((near) => near.replaceAll(' ', '').slice(-12))
  return left !== undefined && right !== undefined && (left.endsWith(right) || right.endsWith(left))
}

function core({ before, after, near }: ExpectedChange) {
  const place = near === undefined ? {} : { near: plainWords(near) }
  if (typeof before !== 'string' || typeof after !== 'string')
    return { before: String(before), after: String(after), ...place }
  const [left, right] = [plainWords(before), plainWords(after)]
  let start = 0
  while (start < left.length && left[start] === right[start]) start += 1
  let end = 0
  const most = Math.min(left.length, right.length) - start
  while (end < most && left.at(-1 - end) === right.at(-1 - end)) end += 1
  const cut = (text: string) => text.slice(start, text.length - end).trim()
  const shared = left.slice(0, start)
  return {
    before: cut(left),
    after: cut(right),
    ...(near !== undefined && { near: plainWords(near + shared) }),
  }
}
