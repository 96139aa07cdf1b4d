import type { PlainPosition, Position, Reply } from './reply'
import { memberStateCodes } from './speakers'

/** Where somebody stands in the end, under one word. */
export const standings = [
  'supports',
  'supportsIf',
  'open',
  'opposed',
  'unclear',
  'scrutinyReservation',
  'parliamentaryReservation',
  'noInstructions',
  'writtenComments',
  'spoke',
] as const
/** `unclear`: for and against in one line, or joined somebody who had said nothing. */
export type Standing = (typeof standings)[number]

/** What may stand beside a position, and does not replace one taken before. */
const additions = ['scrutinyReservation', 'parliamentaryReservation', 'writtenComments'] as const
type Addition = (typeof additions)[number]

/** All that one speaker said of a question. */
export type Stand = {
  readonly code: string
  readonly standing: Standing
  /** Those beside the standing. */
  readonly additions: readonly Addition[]
  /** Where the support depends on something. */
  readonly conditions: readonly string[]
  readonly joined: readonly string[]
  readonly remarks: readonly string[]
}

type Said = {
  readonly stance: Standing | null
  readonly conditions: readonly string[]
  readonly joined: readonly string[]
  readonly additions: readonly Addition[]
  readonly remarks: readonly string[]
}

const nothing: Said = { stance: null, conditions: [], joined: [], additions: [], remarks: [] }

/**
 * Where each speaker stands after these lines, in speaking order, those who did not speak left
 * out. A later position of the same speaker replaces the earlier one; reservations stay beside
 * it. Who joins somebody takes what that one had said by then.
 */
export function standsOf(replies: readonly Reply[]): readonly Stand[] {
  const said = new Map<string, Said>()
  for (const reply of replies) {
    for (const code of reply.speakers) {
      if (reply.positions.some(({ kind }) => kind === 'didNotSpeak')) said.delete(code)
      else said.set(code, afterLine(said.get(code) ?? nothing, reply, said))
    }
  }
  return [...said].map(([code, { stance, ...rest }]) => {
    const standing = stance ?? rest.additions[0] ?? 'spoke'
    return { code, ...rest, standing, additions: rest.additions.filter((one) => one !== standing) }
  })
}

/** The Member States that said nothing, in protocol order. Their silence is no agreement. */
export function silentOf(stands: readonly Stand[]): readonly string[] {
  const spoke = new Set(stands.map(({ code }) => code))
  return memberStateCodes.filter((code) => !spoke.has(code))
}

function afterLine(before: Said, reply: Reply, said: ReadonlyMap<string, Said>): Said {
  const taken = takenIn(reply.positions, said)
  const kinds = new Set(reply.positions.map(({ kind }) => kind))
  return {
    ...(taken ?? before),
    additions: additions.filter((one) => kinds.has(one) || before.additions.includes(one)),
    remarks: reply.remark === '' ? before.remarks : [...before.remarks, reply.remark],
  }
}

type Taken = Pick<Said, 'stance' | 'conditions' | 'joined'>

/** The position that a line takes; undefined where it takes none. */
function takenIn(
  positions: readonly Position[],
  said: ReadonlyMap<string, Said>,
): Taken | undefined {
  const taken = positions.flatMap((position): readonly Taken[] => {
    if (position.kind === 'joined') return [joinedTo(position.codes, said)]
    if (position.kind === 'supportsIf')
      return [{ stance: 'supportsIf', conditions: [position.condition], joined: [] }]
    const stance = stanceOf(position.kind)
    return stance === null ? [] : [{ stance, conditions: [], joined: [] }]
  })
  return taken.length === 0 ? undefined : together(taken)
}

function stanceOf(kind: PlainPosition): Standing | null {
  switch (kind) {
    case 'supports':
    case 'open':
    case 'opposed':
    case 'noInstructions':
      return kind
    default:
      return null
  }
}

function joinedTo(codes: readonly string[], said: ReadonlyMap<string, Said>): Taken {
  const theirs = codes.map((code) => said.get(code) ?? nothing)
  return {
    ...together(theirs.map((one) => ({ ...one, stance: one.stance ?? 'unclear' }))),
    joined: codes,
  }
}

/** Several positions at once: two that support are the weaker one, others do not go together. */
function together(taken: readonly Taken[]): Taken {
  const stances = new Set(taken.map(({ stance }) => stance))
  const [first] = stances
  const isConditional = stances.has('supportsIf') && stances.has('supports') && stances.size === 2
  return {
    stance: stances.size === 1 ? (first ?? null) : isConditional ? 'supportsIf' : 'unclear',
    conditions: [...new Set(taken.flatMap(({ conditions }) => conditions))],
    joined: taken.flatMap(({ joined }) => joined),
  }
}
