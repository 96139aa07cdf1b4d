import { z } from 'zod'

const mostBytes = 20_000_000
const fileNameSchema = z.string().min(1).max(260)

/** An institution's own Word template, in whose look notes are exported. */
const wordTemplateSchema = z.strictObject({
  fileName: fileNameSchema,
  bytes: z.base64().max(Math.ceil(mostBytes / 3) * 4),
})

export const wordTemplateContract = {
  findWordTemplate: {
    input: z.strictObject({}),
    output: z.strictObject({ fileName: fileNameSchema.nullable() }),
  },
  /** Looks at the file, keeps a copy and takes it into use. */
  setWordTemplate: {
    input: wordTemplateSchema,
    output: z.strictObject({}),
  },
  /** Those that the store holds, in use or not: of each file name the newest, newest first. */
  listWordTemplates: {
    input: z.strictObject({}),
    output: z.array(z.strictObject({ id: z.string(), fileName: z.string() })).readonly(),
  },
  /** Keeps a template for single exports. */
  keepWordTemplate: {
    input: wordTemplateSchema,
    output: z.strictObject({ id: z.string() }),
  },
  removeWordTemplate: { input: z.strictObject({}), output: z.strictObject({}) },
}
