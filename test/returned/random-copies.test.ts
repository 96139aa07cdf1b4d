import type { Block } from '@shared/note/block'
import type { Note } from '@shared/note/note'
import { applyReview } from '@shared/review/apply/apply-review'
import { type CopyChanges, compareCopy } from '@shared/review/returned/compare-copy'
import type { Review } from '@shared/review/review'
import { wordsOfChange } from '@shared/review/summary/change-words'
import { type NoteText, textsOfBody } from '@shared/review/texts/texts-of-body'
import { wordsOfUnits } from '@shared/review/texts/units'
import { paragraphsOf } from '@shared/word/paragraphs'
import { asRead } from '@shared/word/reading-side'
import type { WordBlock, WordChange, WordDocument, WordParagraph } from '@shared/word/word-document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildNote, figure, heading, list, paragraph } from '../support/note-builder'
import { returnedCopyArbitrary } from '../support/returned-copy-arbitrary'
import { wordDocument, wordParagraph } from '../support/word-values'

const [seed, numRuns] = [20260105, 400]

/** Words that come again, so that none tells by itself where it stands. */
const vocabulary = ['the', 'of', 'and', 'region', 'partners', 'returns', 'work', '2024', 'EU,']
const words = fc
  .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 9 })
  .map((some) => some.join(' '))

type Case = { readonly note: Note; readonly sent: WordDocument; readonly copy: WordDocument }

const cases: fc.Arbitrary<Case> = fc
  .tuple(words, words, words, words, words, words)
  .chain(([title, first, second, one, other, last]) => {
    const note = buildNote({
      body: [
        heading(1, title),
        paragraph(first),
        paragraph('There were ', figure('4 200'), ` ${second}`),
        list('bulleted', one, other),
        paragraph(last),
      ],
    })
    const lines = textsOfBody(note.body).map(lineOf)
    return returnedCopyArbitrary(lines).map((copy) => ({
      note,
      sent: wordDocument(lines),
      copy,
      [fc.toStringMethod]: () => `${printed(lines)}\n--- came back as\n${printed(copy.blocks)}`,
    }))
  })

function lineOf({ id, role, inlines }: NoteText): WordParagraph {
  const bullet = { listId: '1', level: 0, format: 'bullet', label: '•', count: 1 } as const
  return wordParagraph(wordsOfUnits(inlines).replace('4 200', '4\u00a0200'), {
    ids: [id],
    style: role === 'heading' ? 'heading 1' : '',
    numbering: role === 'item' ? bullet : null,
  })
}

/** `+[put in]-[struck]` for those who read what failed; ¶ with the same is the end of a paragraph. */
function printed(blocks: readonly WordBlock[]): string {
  const marked = (text: string, change: WordChange | null) =>
    change === null ? text : `${change.kind === 'inserted' ? '+' : '-'}${change.author}[${text}]`
  return paragraphsOf(blocks)
    .map(({ ids, runs, endChange }) => {
      const words = runs.map((run) => marked(run.kind === 'text' ? run.text : '', run.change))
      return `${ids}: ${words.join('')}${endChange === null ? '' : marked('¶', endChange)}`
    })
    .join('\n')
}

const counter = (prefix: string) => {
  let count = 0
  return () => {
    count += 1
    return `${prefix}${count}`
  }
}

function compared({ note, sent, copy }: Case): CopyChanges {
  const tools = { newId: counter('n') }
  return compareCopy({ note, document: sent }, { id: 'copy', document: copy }, tools)
}

function taken(note: Note, { changes, comments, losses }: CopyChanges, ids: readonly string[]) {
  const review: Review = {
    id: 'review',
    noteId: note.id,
    sentId: null,
    copies: [],
    changes,
    comments,
    losses,
    decisions: ids.map((id) => ({ id, decision: 'taken', reason: '' })),
  }
  const tools = { newId: counter('y'), nowIso: '2026-01-06T10:00:00.000Z' }
  return applyReview({ note, sent: note }, review, tools)
}

const wordsOf = (text: string) => text.match(/[^\s]+/gu) ?? []
/** Lines without words are none. */
const linesOfCopy = (copy: WordDocument) =>
  paragraphsOf(asRead(copy, 'after').blocks)
    .map(({ runs }) => wordsOf(runs.map((run) => (run.kind === 'text' ? run.text : '')).join('')))
    .filter((line) => line.length > 0)
const linesOfNote = (body: readonly Block[]) =>
  textsOfBody(body)
    .map(({ inlines }) => wordsOf(wordsOfUnits(inlines)))
    .filter((line) => line.length > 0)

describe('a copy that colleagues edited at random', { timeout: 20_000 }, () => {
  it('is what the note says if all is taken, and the note stays as it was sent if nothing is', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const found = compared(one)
        const all = taken(
          one.note,
          found,
          found.changes.map(({ id }) => id),
        )
        expect(all.unplaced).toEqual([])
        expect(linesOfNote(all.note.body)).toEqual(linesOfCopy(one.copy))
        expect(taken(one.note, found, []).note).toEqual(one.note)
      }),
      { seed, numRuns },
    )
  })

  it('has every word that was put in or struck in a change or a loss', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { changes, losses } = compared(one)
        const told = changes.map(wordsOfChange)
        const lost = losses.flatMap(({ text }) => wordsOf(text))
        const put = [...told.flatMap(({ after }) => wordsOf(after)), ...lost]
        const struck = [...told.flatMap(({ before }) => wordsOf(before)), ...lost]
        const runs = paragraphsOf(one.copy.blocks).flatMap((line) => line.runs)
        for (const run of runs) {
          if (run.kind !== 'text') continue
          const [word] = wordsOf(run.text)
          if (word?.startsWith('new')) expect(put).toContain(word)
          if (run.change?.kind === 'deleted') expect(struck).toContain(word)
        }
      }),
      { seed, numRuns },
    )
  })

  it('gives the same note whatever order the same of its changes are taken in', () => {
    fc.assert(
      fc.property(cases, fc.infiniteStream(fc.boolean()), (one, isTaken) => {
        const found = compared(one)
        const some = found.changes.filter(() => isTaken.next().value).map(({ id }) => id)
        const [note, other] = [some, some.toReversed()].map((ids) => taken(one.note, found, ids))
        expect(other).toEqual(note)
        expect(note?.unplaced).toEqual([])
      }),
      { seed, numRuns },
    )
  })
})
