import { z } from 'zod'
import { idSchema } from '../../note/inline'

const questionFactsSchema = z.strictObject({
  questionId: idSchema,
  theme: z.string().trim().min(1).max(200).nullable(),
  /** Headings of the note. */
  sectionIds: z.array(idSchema).max(100).readonly(),
  /** Measures of the library. */
  measureIds: z.array(idSchema).max(100).readonly(),
  /** The question of another note that it is a copy of. */
  from: z.strictObject({ noteId: idSchema, questionId: idSchema }).nullable(),
})
export type QuestionFacts = z.infer<typeof questionFactsSchema>

/** A question that was asked before. */
const bankQuestionSchema = z.strictObject({
  questionId: idSchema,
  text: z.string(),
  /** What is asked under its number in parts; those of the library are in the text. */
  subQuestions: z.array(z.string()).readonly(),
  theme: z.string().nullable(),
  from: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('note'), noteId: idSchema, title: z.string() }),
    z.strictObject({ kind: z.literal('source'), sourceId: idSchema, title: z.string() }),
  ]),
})
export type BankQuestion = z.infer<typeof bankQuestionSchema>

/** Names of what facts refer to by id; what is gone is not among them. */
const namedSchema = z.strictObject({ id: idSchema, title: z.string() })

export const questionsContract = {
  getQuestionFacts: {
    input: z.strictObject({ noteId: idSchema }),
    output: z.strictObject({
      facts: z.array(questionFactsSchema).readonly(),
      measures: z.array(namedSchema).readonly(),
      notes: z.array(namedSchema).readonly(),
      /** Given to questions anywhere, in alphabetical order. */
      themes: z.array(z.string()).readonly(),
    }),
  },
  saveQuestionFacts: {
    input: z.strictObject({ noteId: idSchema, facts: questionFactsSchema }),
    output: z.strictObject({}),
  },
  /** Questions of other notes, then of the library, that hold every word; 50 at most. */
  findInQuestionBank: {
    input: z.strictObject({ noteId: idSchema, query: z.string().max(200) }),
    output: z.array(bankQuestionSchema).readonly(),
  },
}
