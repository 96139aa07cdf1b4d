import type { WordChange, WordDocument, WordParagraph, WordRun } from '@shared/word/word-document'
import fc from 'fast-check'
import { wordDocument, wordParagraph, wordText } from './word-values'

/** A paragraph of a copy while it is edited: its runs parted at words, the space behind each with it. */
type Draft = Omit<WordParagraph, 'runs'> & { readonly runs: readonly WordRun[] }
type Edit = (drafts: readonly Draft[], newWord: () => string) => readonly Draft[]

/** Who does it, and whether it is tracked. */
type Hand = { readonly author: string; readonly isTracked: boolean }

const at = '2026-01-05T10:00:00.000Z'
const hand: fc.Arbitrary<Hand> = fc.record({
  author: fc.constantFrom('Anna', 'Jean'),
  isTracked: fc.boolean(),
})
const places = fc.record({ paragraph: fc.nat(8), to: fc.nat(8), word: fc.nat(9), count: fc.nat(3) })
type Places = { paragraph: number; to: number; word: number; count: number }

const change = (
  kind: WordChange['kind'],
  { author, isTracked }: Hand,
  move: string | null = null,
) => (isTracked ? { kind, author, at, move } : null)

function onParagraph(
  drafts: readonly Draft[],
  place: number,
  edit: (draft: Draft) => readonly Draft[],
): readonly Draft[] {
  if (drafts.length === 0) return drafts
  const index = place % drafts.length
  return drafts.flatMap((draft, one) => (one === index ? edit(draft) : [draft]))
}

/** Words with the spaces that part them from each other and from those beside them. */
function newRuns(
  words: readonly string[],
  by: WordChange | null,
  [before = '', after = '']: readonly [string?, string?] = [],
): readonly WordRun[] {
  return words.map((word, index) => {
    const start = index === 0 && /\S$/.test(before) ? ' ' : ''
    const end = index < words.length - 1 || /^\S/.test(after) ? ' ' : ''
    return wordText(`${start}${word}${end}`, { change: by })
  })
}

const textOf = (run: WordRun | undefined) => (run?.kind === 'text' ? run.text : '')
const severalOf = (count: number, newWord: () => string) => Array.from({ length: count }, newWord)

/** What was put in goes without a trace, whoever takes it out. */
function strike(runs: readonly WordRun[], by: WordChange | null): readonly WordRun[] {
  return runs.flatMap((run): readonly WordRun[] => {
    if (textOf(run).trim() === '') return [run]
    if (run.change?.kind === 'inserted' || (by === null && run.change === null)) return []
    return [run.change === null ? { ...run, change: by } : run]
  })
}

const replaceWords =
  ({ paragraph, word, count, to }: Places, by: Hand): Edit =>
  (drafts, newWord) =>
    onParagraph(drafts, paragraph, (draft) => {
      const start = word % (draft.runs.length + 1)
      const struck = strike(draft.runs.slice(start, start + count), change('deleted', by))
      const [head, tail] = [
        [...draft.runs.slice(0, start), ...struck],
        draft.runs.slice(start + count),
      ]
      const beside = [textOf(head.at(-1)), textOf(tail[0])] as const
      const put = newRuns(severalOf(to % 3, newWord), change('inserted', by), beside)
      const runs = [...head, ...put, ...tail]
      return [{ ...draft, runs }]
    })

const addParagraph =
  ({ paragraph, count, to }: Places, by: Hand): Edit =>
  (drafts, newWord) =>
    onParagraph(drafts, paragraph, (draft) => {
      const put = change('inserted', by)
      const runs = newRuns(severalOf(count + 1, newWord), put)
      const own = { ...draft, ids: [], runs }
      // Enter at the end of a paragraph, or at the start of one.
      return to % 2 === 0 && by.isTracked
        ? [
            { ...draft, endChange: put },
            { ...own, endChange: draft.endChange },
          ]
        : [{ ...own, endChange: put }, draft]
    })

const strikeParagraph =
  ({ paragraph }: Places, by: Hand): Edit =>
  (drafts) =>
    drafts.length < 2
      ? drafts
      : onParagraph(drafts, paragraph, (draft) => {
          const gone = change('deleted', by)
          if (gone === null || draft.endChange?.kind === 'inserted')
            return draft.endChange === null ? [] : [draft]
          return [{ ...draft, runs: strike(draft.runs, gone), endChange: gone }]
        })

const moveParagraph =
  ({ paragraph, to }: Places, by: Hand): Edit =>
  (drafts, newWord) => {
    const moved = drafts[paragraph % drafts.length]
    const isPlain = moved?.endChange === null && moved.runs.every((run) => run.change === null)
    if (moved === undefined || !isPlain || drafts.length < 2) return drafts
    const name = `move${newWord()}`
    const [gone, put] = [change('deleted', by, name), change('inserted', by, name)]
    const copy = {
      ...moved,
      runs: moved.runs.map((run) => ({ ...run, change: put })),
      endChange: put,
    }
    const others = drafts.flatMap((draft): readonly Draft[] => {
      if (draft !== moved) return [draft]
      return gone === null
        ? []
        : [{ ...draft, runs: strike(draft.runs, gone), endChange: gone, ids: [] }]
    })
    return others.toSpliced(to % (others.length + 1), 0, copy)
  }

const splitParagraph =
  ({ paragraph, word }: Places, by: Hand): Edit =>
  (drafts) =>
    onParagraph(drafts, paragraph, (draft) => {
      const cut = word % (draft.runs.length + 1)
      return [
        { ...draft, runs: draft.runs.slice(0, cut), endChange: change('inserted', by) },
        { ...draft, ids: [], runs: draft.runs.slice(cut) },
      ]
    })

const joinParagraphs =
  ({ paragraph }: Places, by: Hand): Edit =>
  (drafts) => {
    const index = paragraph % Math.max(1, drafts.length - 1)
    const [first, second] = drafts.slice(index, index + 2)
    if (first === undefined || second === undefined || first.endChange !== null) return drafts
    if (by.isTracked) return drafts.with(index, { ...first, endChange: change('deleted', by) })
    const ids = [...first.ids, ...second.ids]
    const runs = [...first.runs, wordText(' '), ...second.runs]
    const joined = { ...first, ids, runs, endChange: second.endChange }
    return drafts.toSpliced(index, 2, joined)
  }

const edit: fc.Arbitrary<Edit> = fc
  .tuple(
    fc.constantFrom(
      replaceWords,
      replaceWords,
      replaceWords,
      addParagraph,
      strikeParagraph,
      moveParagraph,
      splitParagraph,
      joinParagraphs,
    ),
    places,
    hand,
  )
  .map(([make, where, by]) => make(where, by))

/**
 * A copy of a Word file after some edits of two colleagues, tracked or not, with the ids of its
 * paragraphs or without. All words that are put in are different: `new1`, `new2` ...
 *
 * @param sent of paragraphs only, each of one run
 */
export function returnedCopyArbitrary(sent: readonly WordParagraph[]): fc.Arbitrary<WordDocument> {
  return fc
    .tuple(fc.array(edit, { minLength: 1, maxLength: 6 }), fc.boolean())
    .map(([edits, hasIds]) => {
      let count = 0
      const newWord = () => {
        count += 1
        return `new${count}`
      }
      const drafts = edits.reduce<readonly Draft[]>(
        (so, one) => one(so, newWord),
        sent.map(asDraft),
      )
      const paragraphs = drafts.map(withSpace)
      return wordDocument(paragraphs.map((one) => (hasIds ? one : { ...one, ids: [] })))
    })
}

/** Words are parted from those of the paragraph that is joined to theirs. */
function withSpace(draft: Draft): Draft {
  const { endChange, runs } = draft
  const isJoined =
    endChange?.kind === 'deleted' && runs.some((run) => run.change?.kind !== 'deleted')
  if (!isJoined) return draft
  return {
    ...draft,
    runs: [...runs, wordText(' ', { change: { ...endChange, kind: 'inserted' } })],
  }
}

function asDraft(paragraph: WordParagraph): Draft {
  const runs = paragraph.runs.flatMap((run) =>
    run.kind === 'text'
      ? (run.text.match(/[^ ]+ ?/g) ?? []).map((text): WordRun => ({ ...run, text }))
      : [run],
  )
  return { ...wordParagraph([], paragraph), runs }
}
