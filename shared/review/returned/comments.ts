import type { NoteComment } from '../../note/comments/note-comment'
import type { WordComment, WordDocument } from '../../word/word-document'
import type { ReviewComment } from '../review'
import { wordsAround } from './cluster/caution-of'
import type { CompareContext } from './context'
import { plainLine } from './reading/signs'

/** A comment or an answer of the note. */
type Own = { readonly comment: NoteComment; readonly isAnswer: boolean }

/**
 * The comments of a copy that the note does not have, with what they answer, and its own that were
 * settled or opened again.
 */
export function reviewComments(
  noteComments: readonly NoteComment[],
  context: CompareContext,
): readonly ReviewComment[] {
  const { copy, sent, copyId, newId, found } = context
  const own = ownComments(copy.comments, { sent, noteComments })
  const ids = new Map(copy.comments.map(({ id }) => [id, newId()] as const))
  const rangesOf = (id: string) =>
    found.comments
      .filter((place) => place.commentId === id)
      .map((place) => ({ in: place.in, start: place.start, end: place.end }))
  const parents = new Map(
    copy.comments.map((one) => [one.id, parentOf(one, copy, { own, rangesOf })] as const),
  )
  return copy.comments.flatMap((one): readonly ReviewComment[] => {
    const id = ids.get(one.id) ?? newId()
    const common = {
      id,
      copyId,
      author: one.author,
      at: one.at,
      text: one.text,
      ranges: rangesOf(one.id),
      quote: wordsAround(found.quotes.get(one.id) ?? '').slice(0, 500),
      isResolved: one.isResolved,
    }
    const mine = own.get(one.id)
    if (mine !== undefined) {
      const isSame = mine.isAnswer || (mine.comment.resolved !== null) === one.isResolved
      return isSame ? [] : [{ ...common, answersId: null, ownId: mine.comment.id }]
    }
    const parent = parents.get(one.id) ?? null
    const answered = parent === null ? null : own.get(parent)
    const answersId = answered?.comment.id ?? (parent === null ? null : (ids.get(parent) ?? null))
    return [{ ...common, answersId, ownId: null }]
  })
}

/** Those of the note among the comments of a copy, by who said what and when. */
function ownComments(
  comments: readonly WordComment[],
  {
    sent,
    noteComments,
  }: { readonly sent: WordDocument; readonly noteComments: readonly NoteComment[] },
): ReadonlyMap<string, Own> {
  const known = noteComments.flatMap((comment) => [
    { comment, isAnswer: false, entry: comment },
    ...comment.replies.map((entry) => ({ comment, isAnswer: true, entry })),
  ])
  const left = new Set(known)
  const own = new Map<string, Own>()
  // Only what went out can come back.
  const wentOut = new Set(sent.comments.map(({ text }) => plainLine(text)))
  for (const one of comments) {
    const words = plainLine(one.text)
    if (!wentOut.has(words)) continue
    const alike = [...left].filter(({ entry }) => plainLine(entry.text) === words)
    const mine = alike.find(({ entry }) => isSameMinute(entry.createdAt, one.at)) ?? alike[0]
    if (mine === undefined) continue
    left.delete(mine)
    own.set(one.id, mine)
  }
  return own
}

type Places = {
  readonly own: ReadonlyMap<string, Own>
  readonly rangesOf: (id: string) => readonly unknown[]
}

/** LibreOffice drops what a comment answers: then it is an earlier one on the very same words. */
function parentOf(
  comment: WordComment,
  copy: WordDocument,
  { own, rangesOf }: Places,
): string | null {
  if (comment.parentId !== null) return comment.parentId
  if (own.has(comment.id) || !/libreoffice/i.test(copy.properties.application)) return null
  const ranges = JSON.stringify(rangesOf(comment.id))
  if (ranges === '[]') return null
  const earlier = copy.comments.find(
    (one) =>
      one.id !== comment.id &&
      one.parentId === null &&
      own.has(one.id) &&
      JSON.stringify(rangesOf(one.id)) === ranges,
  )
  return earlier?.id ?? null
}

function isSameMinute(one: string, other: string | null): boolean {
  return other !== null && Math.abs(Date.parse(one) - Date.parse(other)) < 60_000
}
