import { z } from 'zod'
import { statisticEvidenceSchema } from '../../library/evidence'
import { figureFormSchema, idSchema } from '../../note/inline'

/** A value of the library that a number of a note may be linked to. */
const offeredValueSchema = z.strictObject({
  evidence: statisticEvidenceSchema,
  /** How the figure would read in the number's place. */
  form: figureFormSchema,
  shown: z.string(),
  /** The strongest first. */
  reasons: z
    .array(z.enum(['sentence', 'dimension', 'period', 'provider', 'geography', 'indicator']))
    .readonly(),
  doubts: z.array(z.enum(['period', 'qualifier'])).readonly(),
})
export type OfferedValue = z.infer<typeof offeredValueSchema>

/** A number of a note that rests on nothing, with what it may be. */
const figureOfferSchema = z.strictObject({
  /** As `keepFigures` knows it, against `notLinked`, once it is to stay a number. */
  key: idSchema,
  /** Of the text that it stands in. */
  partId: idSchema,
  /** In UTF-16 units of that text as comments count them. */
  start: z.int().min(0),
  end: z.int().min(0),
  /** As typed, with qualifier and unit. */
  words: z.string(),
  /** As it reads, with the number at `at`. */
  sentence: z.string(),
  at: z.int().min(0),
  /** The likeliest first, never none. */
  values: z.array(offeredValueSchema).readonly(),
})
export type FigureOffer = z.infer<typeof figureOfferSchema>

/** Against what a number is kept that is not to be linked. */
export const notLinked = 'not linked'

export const figureOffersContract = {
  /** Of a note as it is saved, in the order of its text; those that are to stay numbers left out. */
  listFigureOffers: {
    input: z.strictObject({ noteId: idSchema }),
    output: z.array(figureOfferSchema).readonly(),
  },
}
