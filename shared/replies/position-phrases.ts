import type { PlainPosition } from './reply'

export type PhraseKind = PlainPosition | 'supportsIf' | 'joined'

/** How a position is typed, in English and French; `alone` only where nothing follows it. */
type Phrases = { readonly kind: PhraseKind; readonly phrases: string; readonly alone?: string }

const supporting =
  'supports, support, supported, supportive, in favour, in favor, agrees, agree, agreed, can support, can agree, endorses, endorse, soutient, soutiennent, appuie, favorable, d’accord'
const conditions =
  'if, provided that, provided, subject to, on condition that, as long as, si, à condition que, sous réserve de'

const table: readonly Phrases[] = [
  { kind: 'supports', phrases: supporting, alone: 'yes, ok, oui, +' },
  { kind: 'supportsIf', phrases: combined(`${supporting}, yes, ok, oui`, conditions) },
  {
    kind: 'open',
    phrases:
      'open to, flexible, could support, could agree, could accept, can accept, can live with, can go along, no objection, no objections, not opposed, not against, does not oppose, do not oppose, ouvert à, ouverte à',
    alone: 'open, ouvert, ouverte',
  },
  {
    kind: 'opposed',
    phrases:
      'opposed, opposes, oppose, against, cannot support, can not support, can’t support, cannot agree, can’t agree, cannot accept, can’t accept, does not support, do not support, doesn’t support, don’t support, does not agree, do not agree, doesn’t agree, not supportive, not in favour, not in favor, rejects, reject, disagrees, disagree, contre, opposé, opposée, ne soutient pas',
    alone: 'no, non, -, –',
  },
  {
    kind: 'scrutinyReservation',
    phrases:
      'general scrutiny reservation, scrutiny reservation, scrutiny reserve, réserve d’examen, réserve générale d’examen',
    alone: 'scrutiny, SR',
  },
  {
    kind: 'parliamentaryReservation',
    phrases:
      'parliamentary scrutiny reservation, parliamentary reservation, parliamentary reserve, réserve parlementaire, réserve d’examen parlementaire',
    alone: 'parliamentary scrutiny, PSR, PR',
  },
  {
    kind: 'noInstructions',
    phrases:
      'no instructions, no instruction, awaits instructions, awaiting instructions, waiting for instructions, without instructions, no position yet, no position, sans instructions',
  },
  {
    kind: 'writtenComments',
    phrases:
      'written comments to follow, written comments will follow, written comments, will send written comments, sends written comments, send written comments, will send comments in writing, comments in writing, will comment in writing, observations écrites, contribution écrite',
    alone: 'in writing, par écrit',
  },
  {
    kind: 'didNotSpeak',
    phrases:
      'did not speak, did not take the floor, has not spoken, n’a pas pris la parole, pas d’intervention',
    alone: 'silent, silence',
  },
  {
    kind: 'joined',
    phrases:
      'joined, joins, join, aligns with, aligned with, aligns itself with, associates itself with, same as, as, like, echoes, echoed, se rallie à, comme',
  },
]

type Phrase = {
  readonly kind: PhraseKind
  readonly words: string
  readonly isAlone: boolean
}

/** All phrases in lower case, the longest first: `supports if` comes before `supports`. */
export const positionPhrases: readonly Phrase[] = table
  .flatMap(({ kind, phrases, alone }) => [
    ...listOf(phrases).map((words) => ({ kind, words, isAlone: false })),
    ...listOf(alone ?? '').map((words) => ({ kind, words, isAlone: true })),
  ])
  .toSorted((one, other) => other.words.length - one.words.length)

/** Words that may stand before a position and change nothing of it. */
export const leadWords: readonly string[] = listOf(
  'strongly, fully, broadly, generally, also, still, clearly, very, is, are, was, were, has, have, had, a, an, enters, enter, entered, maintains, maintain, lodges, placed, remains, est, a une, plutôt, aussi',
)

function combined(firsts: string, seconds: string): string {
  return listOf(firsts)
    .flatMap((first) => listOf(seconds).map((second) => `${first} ${second}`))
    .join(', ')
}

function listOf(words: string): readonly string[] {
  return words === '' ? [] : words.split(', ').map((one) => one.toLowerCase().replaceAll('’', "'"))
}
