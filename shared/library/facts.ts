import { z } from 'zod'

const citedFields = {
  source: z.string(),
  sentence: z.string(),
  start: z.int(),
  end: z.int(),
}

/** A status agreement, readmission agreement, partnership or arrangement. */
export const agreementSchema = z.strictObject({
  id: z.string(),
  type: z.string(),
  parties: z.array(z.string()).readonly(),
  status: z.string(),
  date: z.string().nullable(),
  ...citedFields,
})
export type Agreement = z.infer<typeof agreementSchema>

export const fundingSchema = z.strictObject({
  id: z.string(),
  amount: z.number(),
  unit: z.string(),
  qualifier: z.string(),
  /** `million` or `billion`: how the source words the amount. */
  scale: z.string(),
  purpose: z.string(),
  period: z.string().nullable(),
  geography: z.string(),
  ...citedFields,
})
export type Funding = z.infer<typeof fundingSchema>

export const eventSchema = z.strictObject({
  id: z.string(),
  /** ISO 8601, of the precision that the source gives. */
  date: z.string(),
  title: z.string(),
  ...citedFields,
})
export type LibraryEvent = z.infer<typeof eventSchema>

/** A question that was put to Member States, as used before. */
export const libraryQuestionSchema = z.strictObject({
  id: z.string(),
  number: z.int(),
  text: z.string(),
  subQuestions: z.array(z.string()).readonly(),
  source: z.string(),
})
export type LibraryQuestion = z.infer<typeof libraryQuestionSchema>

export const indicatorSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  unit: z.string(),
  observations: z.int(),
})
export type Indicator = z.infer<typeof indicatorSchema>
