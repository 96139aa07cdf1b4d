import { wholeHeaderSchema } from '@shared/note/header'
import { figureFormSchema } from '@shared/note/inline'
import { z } from 'zod'

/**
 * A note as text with places for figures, `{S007 signed}`: the id of an observation and the form
 * in which the sentence shows it. Questions are ids of the library.
 */
export const exampleTextSchema = z.strictObject({
  title: z.string(),
  template: z.string(),
  header: wholeHeaderSchema.partial(),
  blocks: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('heading'), text: z.string() }),
      z.strictObject({ kind: z.literal('paragraph'), text: z.string() }),
      z.strictObject({
        kind: z.literal('questions'),
        intro: z.string(),
        questions: z.array(z.string()),
      }),
    ]),
  ),
})
export type ExampleText = z.infer<typeof exampleTextSchema>

/** One piece of such a text: words, or the place of a figure. */
export type ExamplePiece =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'figure'
      readonly observationId: string
      readonly form: z.infer<typeof figureFormSchema>
    }

/** Splits a text at its places for figures, in order; empty texts are left out. */
export function piecesOf(text: string): readonly ExamplePiece[] {
  return text.split(/(\{[A-Za-z0-9-]+ [a-z]+\})/).flatMap((part): readonly ExamplePiece[] => {
    const place = /^\{([A-Za-z0-9-]+) ([a-z]+)\}$/.exec(part)
    if (!place?.[1]) return part === '' ? [] : [{ kind: 'text', text: part }]
    const form = figureFormSchema.parse(place[2])
    return [{ kind: 'figure', observationId: place[1], form }]
  })
}
