import { z } from 'zod'
import { blockSchema } from './block'
import { wholeHeaderSchema } from './header'
import { idSchema } from './inline'

/** What a new note starts from: header fields that are always the same, and the usual blocks. */
export const templateSchema = z.strictObject({
  id: idSchema,
  /** As the interface names it. */
  title: z.string(),
  header: wholeHeaderSchema.partial(),
  body: z.array(blockSchema).readonly(),
})
export type Template = z.infer<typeof templateSchema>
