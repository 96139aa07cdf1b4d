import type { Block, Paragraph } from '../../../shared/note/block'
import type { NoteComment } from '../../../shared/note/comments/note-comment'
import type { Note } from '../../../shared/note/note'

const changeCount = 500
const commentCount = 100

/** What a colleague made of a note: 500 words replaced in 500 paragraphs, and 100 comments. */
export function reviewedNote(note: Note, reviewer: number): Note {
  const all = note.body.filter(isParagraph)
  const changed = new Set(spread(all, changeCount, reviewer).map(({ id }) => id))
  const commented = spread(all, commentCount, reviewer + 2)
  const body = note.body.map((block) =>
    isParagraph(block) && changed.has(block.id) ? withWord(block, reviewer) : block,
  )
  return { ...note, body, comments: commented.map(commentOn) }
}

export const nameOf = (reviewer: number) => `Reviewer ${reviewer}`

function isParagraph(block: Block): block is Paragraph {
  return block.kind === 'paragraph'
}

/** So many of them, evenly; each reviewer begins at another one. */
function spread<Item>(items: readonly Item[], count: number, from: number): readonly Item[] {
  const step = items.length / count
  return Array.from({ length: count }, (_, index) => Math.floor(index * step + from)).flatMap(
    (at) => items[at % items.length] ?? [],
  )
}

/** Reviewers change neighbouring words, the first and the fourth the same one. */
function withWord(paragraph: Paragraph, reviewer: number): Paragraph {
  const [first, ...rest] = paragraph.content
  if (first?.kind !== 'text') return paragraph
  const words = first.text.split(' ')
  words[10 + (reviewer % 3)] = `changed${reviewer}`
  return { ...paragraph, content: [{ ...first, text: words.join(' ') }, ...rest] }
}

function commentOn({ id, content }: Paragraph, index: number): NoteComment {
  const [first] = content
  const quote = first?.kind === 'text' ? first.text.slice(0, 12) : ''
  return {
    id: `comment-${index}`,
    author: 'Anna Berger',
    createdAt: '2024-11-21T11:00:00.000Z',
    text: `What does this say, and why? (${index})`,
    quote,
    resolved: null,
    replies: [],
    ranges: [{ in: id, start: 0, end: quote.length }],
  }
}
