import { assertNever } from '../../base/assert-never'
import { sameValue } from '../../base/same-value'
import type { Block } from '../../note/block'
import type { Inline } from '../../note/inline'
import type { ReviewChange } from '../review'
import { textsOfBody } from '../texts/texts-of-body'
import { sliceUnits, unitsOf } from '../texts/units'
import type { EditedTexts, TakenChange } from './apply-texts'
import { moveTo, putBlock } from './move-parts'
import type { Relocation } from './placed-ranges'
import { changeKind, contentOf, joinText, putItem, splitText, takeOut } from './structure'

type Body = readonly Block[]
type BlockChange = Exclude<ReviewChange, { kind: 'text' | 'marks' | 'header' }>

type BlockContext = {
  readonly sent: Body
  /** Of the note before words were changed. */
  readonly now: Body
  readonly texts: EditedTexts
  /** All of the review: what follows a change that was not taken follows what that one followed. */
  readonly changes: ReadonlyMap<string, ReviewChange>
  readonly newId: () => string
}

export type EditedBlocks = {
  readonly body: Body
  readonly relocations: readonly Relocation[]
  readonly left: readonly string[]
}

/** In this order, so that each finds what it is about. */
const order: readonly BlockChange['kind'][] = [
  'table',
  // Whole, before it is another block or two.
  'moved',
  'becameKind',
  'split',
  'joined',
  'addedItem',
  'addedBlock',
  'removed',
]

/** Does to whole blocks, items and questions what was taken. */
export function applyBlocks(
  taken: readonly TakenChange<BlockChange>[],
  context: BlockContext,
): EditedBlocks {
  const inOrder = taken.toSorted(
    ({ change: one }, { change: other }) =>
      order.indexOf(one.kind) - order.indexOf(other.kind) ||
      // From the end, so that places before it stay.
      (one.kind === 'split' && other.kind === 'split' ? other.place - one.place : 0),
  )
  const state: State = {
    ...context,
    body: context.texts.body,
    relocations: [],
    left: [],
    added: new Map(),
    tails: new Map(),
    ends: new Map(),
  }
  for (const one of followedFirst(inOrder, context.changes)) {
    const body = applyOne(one, state)
    if (body === null) state.left.push(one.change.id)
    else state.body = body
  }
  const { body, relocations, left } = state
  return { body, relocations, left }
}

/** What moves behind something that moves itself goes there when that is in its place. */
function followedFirst(
  taken: readonly TakenChange<BlockChange>[],
  changes: BlockContext['changes'],
): readonly TakenChange<BlockChange>[] {
  const moves = new Map(
    taken.flatMap((one) => (one.change.kind === 'moved' ? [[one.change.in, one] as const] : [])),
  )
  const done = new Set<TakenChange<BlockChange>>()
  const add = (one: TakenChange<BlockChange>) => {
    if (done.has(one)) return
    const { change } = one
    const place = change.kind === 'moved' ? followedPlace(change.afterId, changes) : null
    const followed = moves.get(place ?? '')
    // Those of two copies may follow each other in a ring.
    moves.delete(change.kind === 'moved' ? change.in : '')
    if (followed !== undefined) add(followed)
    done.add(one)
  }
  for (const one of taken) add(one)
  return [...done]
}

type State = BlockContext & {
  body: Body
  relocations: Relocation[]
  left: string[]
  /** Of what was added, by the change. */
  added: Map<string, string>
  /** The last that was put after a place. */
  tails: Map<string, string>
  /** Of texts that were split the last part. */
  ends: Map<string, string>
}

function applyOne({ change, decision }: TakenChange<BlockChange>, state: State): Body | null {
  switch (change.kind) {
    case 'table':
      return replaceTable(change.in, change.block, state)
    case 'becameKind':
      return changeKind(state.body, change, state.newId)
    case 'split':
      return split(change, state)
    case 'joined':
      return join(change.in, state.ends.get(change.withId) ?? change.withId, state)
    case 'moved':
      return isGone(change.in, state) ? null : move(change, state)
    case 'addedItem':
      return addItem(change, decision.words ?? change.content, state)
    case 'addedBlock':
      return addBlock(change, withWords(change.block, decision.words), state)
    case 'removed':
      return isSame(change.in, state) ? remove(change.in, state) : null
    default:
      return assertNever(change)
  }
}

/** With what went with it, as far as that is still there. */
function move(change: Extract<BlockChange, { kind: 'moved' }>, state: State): Body | null {
  const { newId } = state
  const afterId = afterOf(change.afterId, state)
  const withIds = (change.withIds ?? []).filter((id) => !isGone(id, state))
  return withIds.reduce<Body | null>(
    (body, id, index) => {
      const follows = withIds[index - 1] ?? change.in
      return body === null ? null : moveTo(body, { in: id }, { afterId: follows, newId })
    },
    moveTo(state.body, change, { afterId, newId }),
  )
}

function replaceTable(id: string, block: Block, { body, now, sent }: State): Body | null {
  const was = sent.find((one) => one.id === id)
  const is = now.find((one) => one.id === id)
  if (is === undefined || !sameValue(was, is)) return null
  return body.map((one) => (one.id === id ? { ...block, id } : one))
}

function split(
  { in: id, place, id: changeId }: Extract<BlockChange, { kind: 'split' }>,
  state: State,
): Body | null {
  const content = contentOf(state.body, id)
  const cutAt = state.texts.placeOfSent(id, place)
  if (content === null || cutAt === null) return null
  const newId = state.newId()
  const first = trimEnd(sliceUnits(content, 0, cutAt))
  // The space between the words is of neither part.
  const at = cutAt + (/^ */.exec(unitsOf(sliceUnits(content, cutAt)))?.[0].length ?? 0)
  const second = sliceUnits(content, at)
  const body = splitText(state.body, id, { newId, parts: [first, second] })
  if (body === null) return null
  state.relocations.push({ kind: 'split', in: id, at, newId })
  state.added.set(changeId, newId)
  // The last place comes first.
  if (!state.ends.has(id)) state.ends.set(id, newId)
  return body
}

function join(id: string, withId: string, state: State): Body | null {
  const before = contentOf(state.body, withId)
  const body = joinText(state.body, id, withId)
  const after = body === null ? null : contentOf(body, withId)
  const own = contentOf(state.body, id)
  if (body === null || before === null || after === null || own === null) return null
  const offset = unitsOf(after).length - unitsOf(own).length
  state.relocations.push({ kind: 'joined', in: id, withId, offset })
  return body
}

function addItem(
  { in: whole, afterId, id: changeId }: Extract<BlockChange, { kind: 'addedItem' }>,
  content: readonly Inline[],
  state: State,
): Body | null {
  const id = state.newId()
  const place = { in: whole, afterId: afterOf(afterId, state) }
  const tail = `${whole} ${place.afterId}`
  const body = putItem(
    state.body,
    { ...place, afterId: state.tails.get(tail) ?? place.afterId },
    { id, content },
  )
  state.tails.set(tail, id)
  state.added.set(changeId, id)
  return body
}

function addBlock(
  { afterId, id: changeId }: Extract<BlockChange, { kind: 'addedBlock' }>,
  block: Block,
  state: State,
): Body | null {
  const after = afterOf(afterId, state)
  const tail = `block ${after}`
  const body = putBlock(state.body, state.tails.get(tail) ?? after, block, state.newId)
  state.tails.set(tail, block.id)
  state.added.set(changeId, block.id)
  return body
}

/** The block or item of the note that a place is behind, past changes as far as they are asked for. */
function followedPlace(
  afterId: string | null,
  changes: BlockContext['changes'],
  isPassed: (change: ReviewChange) => boolean = () => true,
): string | null {
  let id = afterId
  for (let change = changes.get(id ?? ''); change !== undefined; change = changes.get(id ?? '')) {
    if (!isPassed(change)) return change.id
    if (change.kind === 'split') id = change.in
    else if (change.kind === 'addedBlock' || change.kind === 'addedItem') id = change.afterId
    else return null
  }
  return id
}

/** What something stands after now: what was added, else the nearest before it that is there. */
function afterOf(afterId: string | null, { added, changes, body, sent }: State): string | null {
  const id = followedPlace(afterId, changes, (change) => added.get(change.id) === undefined)
  if (id === null) return null
  const own = added.get(id)
  if (own !== undefined) return own
  const isThere = (one: string) =>
    body.some((block) => block.id === one) || textsOfBody(body).some((text) => text.id === one)
  if (isThere(id)) return id
  const at = sent.findIndex((block) => block.id === id)
  return sent.slice(0, Math.max(0, at)).findLast((block) => isThere(block.id))?.id ?? null
}

/** Only what reads as it did when it was sent is taken out unseen. */
function isSame(id: string, { now, sent }: State): boolean {
  const wordsOf = (body: Body) =>
    textsOfBody(body)
      .filter((text) => text.id === id || text.blockId === id || text.parentId === id)
      .map(({ inlines }) => inlines)
  return sameValue(wordsOf(now), wordsOf(sent))
}

function isGone(id: string, { body }: State): boolean {
  return !textsOfBody(body).some((text) => text.id === id || text.blockId === id)
}

function remove(id: string, { body }: State): Body | null {
  // A table may have no text at all.
  return takeOut(body, id)
}

function withWords(block: Block, words: readonly Inline[] | undefined): Block {
  if (words === undefined) return block
  if (block.kind === 'list') {
    const [first] = block.items
    return first === undefined ? block : { ...block, items: [{ ...first, content: words }] }
  }
  return 'content' in block ? { ...block, content: words } : block
}

function trimEnd(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.at(-1)
  if (last?.kind !== 'text') return inlines
  const text = last.text.trimEnd()
  return text === '' ? inlines.slice(0, -1) : [...inlines.slice(0, -1), { ...last, text }]
}
