import { z } from 'zod'

/** Our styles as Word lists them to those of the document that a text is pasted into. */
const styleNamesSchema = z.record(z.string().min(1).max(100), z.string().min(1).max(100))

/** What a Word file looks like, for one export. */
export const exportLookSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('council') }),
  /** One that the store holds, in use for all exports or not. */
  z.strictObject({ kind: z.literal('template'), templateId: z.string().min(1).max(40) }),
  /** The text alone, to be pasted. */
  z.strictObject({ kind: z.literal('body-only'), styleNames: styleNamesSchema }),
])
export type ExportLook = z.infer<typeof exportLookSchema>

/** What was chosen last; the names stay while another look is chosen. */
export const lookChoiceSchema = z.strictObject({
  kind: z.enum(['council', 'template', 'body-only']),
  templateId: z.string().min(1).max(40).nullable(),
  styleNames: styleNamesSchema,
})
export type LookChoice = z.infer<typeof lookChoiceSchema>

/** Our styles that a pasted text brings along, as Word lists them. */
export const bodyStyleNames = [
  'heading 1',
  'heading 2',
  'heading 3',
  'Normal Council',
  'List Council',
  'Quotation Council',
  'Questions Intro',
  'Question',
  'Table Caption',
  'Table Head',
  'Table Text',
  'Chart Caption',
  'Chart Note',
  'footnote text',
] as const
