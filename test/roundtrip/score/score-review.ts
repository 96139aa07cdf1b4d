import type { Block } from '@shared/note/block'
import type { Inline } from '@shared/note/inline'
import type { Note } from '@shared/note/note'
import type { ReviewChange, ReviewComment } from '@shared/review/review'
import type { WordBlock, WordDocument, WordParagraph } from '@shared/word/word-document'
import type { ExpectedChange, ExpectedComment, ExpectedRun } from './expected'
import { plainWords } from './plain-words'
import type { Score } from './score-import'
import { type Texts, tellSame, toldChanges } from './told-changes'

/** What was found, and beside it what nobody did. */
export type FoundScore = Score & { readonly invented: readonly string[] }

export function scoreChanges(
  changes: readonly ReviewChange[],
  note: Pick<Note, 'body'>,
  expected: readonly ExpectedChange[],
): FoundScore {
  return match(toldChanges(changes, textsOf(note.body)), expected, tellSame)
}

export function scoreComments(
  comments: readonly ReviewComment[],
  expected: readonly ExpectedComment[],
): FoundScore {
  const texts = new Map(comments.map(({ id, text }) => [id, text]))
  const told = comments.map((comment) => ({
    author: comment.author,
    text: comment.text,
    on: comment.quote,
    in: comment.ranges[0]?.in ?? '',
    answers: comment.answersId === null ? null : (texts.get(comment.answersId) ?? ''),
    isResolved: comment.isResolved,
  }))
  return match(told, expected, sameComment)
}

/** Of a document that was not sent by us: what its runs say. */
export function scoreRuns(document: WordDocument, expected: readonly ExpectedRun[]): FoundScore {
  const told: ExpectedRun[] = []
  for (const { change, text } of paragraphsOf(document.blocks).flatMap(textRuns)) {
    const last = told.at(-1)
    if (change === null) continue
    const { kind, author } = change
    if (last !== undefined && last.kind === kind && last.author === author)
      told[told.length - 1] = { ...last, text: last.text + text }
    else told.push({ kind, author, text })
  }
  const same = (one: ExpectedRun, other: ExpectedRun) =>
    one.kind === other.kind && one.author === other.author && one.text === other.text
  return match(told, expected, same)
}

export function scoreWordComments(
  document: WordDocument,
  expected: readonly ExpectedComment[],
): FoundScore {
  const runs = paragraphsOf(document.blocks).flatMap(textRuns)
  const texts = new Map(document.comments.map(({ id, text }) => [id, text]))
  const told = document.comments.map(({ id, author, text, parentId, isResolved }) => ({
    author,
    text,
    on: runs
      .filter((run) => run.comments.includes(id))
      .map((run) => run.text)
      .join(''),
    in: '',
    answers: parentId === null ? null : (texts.get(parentId) ?? ''),
    isResolved,
  }))
  return match(told, expected, sameComment)
}

function sameComment(one: ExpectedComment, other: ExpectedComment): boolean {
  return (
    one.author === other.author &&
    plainWords(one.text) === plainWords(other.text) &&
    plainWords(one.on) === plainWords(other.on) &&
    one.in === other.in &&
    one.answers === other.answers &&
    one.isResolved === other.isResolved
  )
}

function match<Told>(
  told: readonly Told[],
  expected: readonly Told[],
  isSame: (one: Told, other: Told) => boolean,
): FoundScore {
  const left = [...told]
  const faults = expected.filter((one) => {
    const index = left.findIndex((other) => isSame(other, one))
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
  return {
    right: expected.length - faults.length,
    all: expected.length,
    faults: faults.map((one) => `missed: ${JSON.stringify(one)}`),
    invented: left.map((one) => `invented: ${JSON.stringify(one)}`),
  }
}

function paragraphsOf(blocks: readonly WordBlock[]): readonly WordParagraph[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'section') return []
    if (block.kind === 'paragraph') return [block]
    return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsOf(cell.blocks)))
  })
}

function textRuns({ runs }: WordParagraph) {
  return runs.flatMap((run) => (run.kind === 'text' ? [run] : []))
}

function textsOf(body: readonly Block[]): Texts {
  const texts = new Map<string, readonly Inline[]>()
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if (hasContent(value)) texts.set(value.id, value.content)
    if (hasIntro(value)) texts.set(value.id, value.intro)
    for (const inner of Object.values(value)) look(inner)
  }
  look(body)
  return texts
}

type Named<Field extends string> = { readonly id: string } & Readonly<
  Record<Field, readonly Inline[]>
>
const hasContent = (value: object): value is Named<'content'> => 'id' in value && 'content' in value
const hasIntro = (value: object): value is Named<'intro'> => 'id' in value && 'intro' in value
