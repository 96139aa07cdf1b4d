import type { Block } from '../note/block'
import type { Inline } from '../note/inline'
import { amountOf } from './amounts'
import { namesOrCounts } from './names-somebody'
import type { OutcomeWords } from './outcome-words'
import type { Reply } from './reply'
import { findSpeaker, isMemberState } from './speakers'
import { type Stand, type Standing, standings, standsOf } from './stands'

/** A question with what was said of it, in speaking order. */
export type AnsweredQuestion = {
  readonly number: number
  readonly text: string
  /** What was asked under its number in parts. */
  readonly subQuestions: readonly string[]
  readonly theme: string | null
  readonly replies: readonly Reply[]
}

export type OutcomeParts = {
  readonly words: OutcomeWords
  readonly newId: () => string
  /** The note whose questions these are, and how its number is written. */
  readonly note: { readonly id: string; readonly shown: string }
  readonly questions: readonly AnsweredQuestion[]
}

export type Outcome = {
  readonly blocks: readonly Block[]
  /** Remarks that name a delegation or count them; they are in no block. */
  readonly leftOut: readonly string[]
}

/**
 * The body of an outcome of proceedings, made from the record of a meeting: it says where
 * delegations stand and what points were made, neither names nor counts them, and says nothing of
 * those who were silent. What institutions said stays under their names.
 */
export function outcomeOf({ words, newId, note, questions }: OutcomeParts): Outcome {
  const leftOut: string[] = []
  const [before, after] = words.discussed
  const paragraph = (...content: readonly Inline[]): Block => ({
    id: newId(),
    kind: 'paragraph',
    language: null,
    content,
  })
  const list = (points: readonly string[]): Block => ({
    id: newId(),
    kind: 'list',
    style: 'bulleted',
    items: points.map((point) => ({ id: newId(), content: [plain(point)], sublists: [] })),
  })
  const opening = paragraph(
    plain(before),
    { kind: 'citation', id: newId(), noteId: note.id, shown: note.shown },
    plain(after),
  )
  const blocks = questions.flatMap(({ number, text, subQuestions, theme, replies }) => {
    const heading = theme ?? words.question.replace('{number}', String(number))
    const report = reportOf(standsOf(replies), words)
    leftOut.push(...report.leftOut)
    return [
      { id: newId(), kind: 'heading', level: 1, content: [plain(heading)] } satisfies Block,
      ...[text, ...subQuestions]
        .filter((line) => line !== '')
        .map((line) => paragraph({ kind: 'text', text: line, marks: ['italic'] })),
      paragraph(plain(report.sentences.join(' '))),
      ...report.points.flatMap(({ intro, items }) => [paragraph(plain(intro)), list(items)]),
    ]
  })
  return { blocks: [opening, ...blocks], leftOut }
}

type Report = {
  readonly sentences: readonly string[]
  readonly points: readonly { readonly intro: string; readonly items: readonly string[] }[]
  readonly leftOut: readonly string[]
}

function reportOf(stands: readonly Stand[], words: OutcomeWords): Report {
  const kindOf = ({ code }: Stand) => findSpeaker(code)?.kind
  const delegations = stands.filter(({ code }) => isMemberState(code))
  const others = stands.filter((stand) => ['institution', 'agency'].includes(kindOf(stand) ?? ''))
  const associates = stands.filter((stand) => kindOf(stand) === 'associate')
  const sentences = standings.flatMap((standing) => sentenceOf(delegations, standing, words))
  const points = [
    { intro: words.points, items: pointsOf([...delegations, ...associates]) },
    ...others.map((stand) => ({
      intro: words.pointsOf.replace('{name}', stand.code),
      items: pointsOf([stand]),
    })),
  ]
  const kept = points.map((one) => ({
    ...one,
    items: one.items.filter((item) => !namesOrCounts(item)),
  }))
  return {
    sentences: [
      ...(sentences.length === 0 ? [words.noReplies] : sentences),
      ...(associates.length === 0 ? [] : [words.associates]),
    ],
    points: kept.filter(({ items }) => items.length > 0),
    leftOut: points.flatMap(({ items }) => items.filter(namesOrCounts)),
  }
}

function sentenceOf(
  delegations: readonly Stand[],
  standing: Standing,
  words: OutcomeWords,
): readonly string[] {
  const count = delegations.filter(
    (stand) => stand.standing === standing || stand.additions.some((one) => one === standing),
  ).length
  const amount = amountOf(count)
  if (amount === undefined) return []
  const said = words.standings[standing]
  return [`${words.delegations[amount]} ${amount === 'one' ? said.one : said.other}`]
}

/** Conditions and remarks, each once. */
function pointsOf(stands: readonly Stand[]): readonly string[] {
  return [...new Set(stands.flatMap(({ conditions, remarks }) => [...conditions, ...remarks]))]
}

function plain(text: string): Inline {
  return { kind: 'text', text, marks: [] }
}
