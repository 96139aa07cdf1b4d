import { z } from 'zod'

const mostBytes = 20_000_000
const fileNameSchema = z.string().min(1).max(260)

/** An institution's own Word template, in whose look notes are exported. */
export const wordTemplateContract = {
  findWordTemplate: {
    input: z.strictObject({}),
    output: z.strictObject({ fileName: fileNameSchema.nullable() }),
  },
  /** Looks at the file, keeps a copy and takes it into use. */
  setWordTemplate: {
    input: z.strictObject({
      fileName: fileNameSchema,
      bytes: z.base64().max(Math.ceil(mostBytes / 3) * 4),
    }),
    output: z.strictObject({}),
  },
  removeWordTemplate: { input: z.strictObject({}), output: z.strictObject({}) },
}
