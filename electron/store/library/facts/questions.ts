import type { Evidence } from '@shared/contract/library'
import type { LibraryQuestion } from '@shared/library/facts'
import { z } from 'zod'
import type { ReadDb } from '../../database'
import { findSources } from '../sources'

type QuestionEvidence = Extract<Evidence, { kind: 'question' }>

type QuestionRow = Omit<LibraryQuestion, 'subQuestions'> & { readonly subQuestionJson: string }

const selectQuestions = `
  select id, number, text, subQuestions as subQuestionJson, sourceId as source
  from questions where sourceId is not null`

const subQuestionsSchema = z.array(z.string())

/** The questions that were read in a source, in the order they were added. */
export function listQuestions(db: ReadDb): readonly LibraryQuestion[] {
  return db.prepare<[], QuestionRow>(`${selectQuestions} order by rowid`).all().map(questionOf)
}

/** The questions of these ids, in the order they were added, with their sources. */
export function findQuestions(db: ReadDb, ids: readonly string[]): readonly QuestionEvidence[] {
  const questions = db
    .prepare<[string], QuestionRow>(
      `${selectQuestions} and id in (select value from json_each(?)) order by rowid`,
    )
    .all(JSON.stringify(ids))
    .map(questionOf)
  const sources = findSources(
    db,
    questions.map((question) => question.source),
  )
  return questions.flatMap((item) => {
    const source = sources.get(item.source)
    return source === undefined ? [] : [{ kind: 'question', item, source }]
  })
}

function questionOf({ subQuestionJson, ...question }: QuestionRow): LibraryQuestion {
  return { ...question, subQuestions: subQuestionsSchema.parse(JSON.parse(subQuestionJson)) }
}
