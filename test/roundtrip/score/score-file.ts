import { compareCopy } from '@shared/review/returned/compare-copy'
import type { ReviewChange, ReviewComment } from '@shared/review/review'
import { noteFromWord } from '@shared/word/to-note/note-from-word'
import type { WordDocument } from '@shared/word/word-document'
import { readWordDocument } from '../../../electron/word/read-word-document'
import { type CorpusFile, type Expected, readSent } from './expected'
import { type ImportScore, type Score, scoreImport } from './score-import'
import {
  type FoundScore,
  scoreChanges,
  scoreComments,
  scoreRuns,
  scoreWordComments,
} from './score-review'

export type FileScore = ImportScore & {
  readonly name: string
  readonly changes: FoundScore
  readonly comments: FoundScore
  readonly losses: Score
}

/** Reads a file of the corpus as the app does and holds it against what it says. */
export function scoreFile({ name, bytes, expected }: CorpusFile): FileScore {
  const document = readWordDocument(bytes)
  const newId = countingIds()
  const imported = noteFromWord(document, {
    newId,
    nowIso: '2024-11-22T09:00:00.000Z',
    side: 'after',
    sumOf: () => 'a'.repeat(64),
  })
  const told = new Set<string>(imported.notKept.map(({ what }) => what))
  const untold = expected.losses.filter((what) => !told.has(what))
  return {
    name,
    ...scoreImport(imported, expected),
    ...(expected.sent === null
      ? {
          changes: scoreRuns(document, expected.tracked),
          comments: scoreWordComments(document, expected.comments),
        }
      : scoreCopy(document, expected, expected.sent)),
    losses: {
      right: expected.losses.length - untold.length,
      all: expected.losses.length,
      faults: untold.map((what) => `not told: ${what}`),
    },
  }
}

function scoreCopy(document: WordDocument, expected: Expected, sentName: string) {
  const { note, bytes } = readSent(sentName)
  const found: { changes: readonly ReviewChange[]; comments: readonly ReviewComment[] } =
    compareCopy(
      { note, document: readWordDocument(bytes) },
      { id: 'copy', document },
      { newId: countingIds() },
    )
  return {
    changes: scoreChanges(found.changes, note, expected.changes),
    comments: scoreComments(found.comments, expected.comments),
  }
}

function countingIds(): () => string {
  let count = 0
  return () => {
    count += 1
    return `new-${count}`
  }
}
