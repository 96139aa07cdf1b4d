import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Note, noteSchema } from '@shared/note/note'
import { z } from 'zod'

const marks = z.array(z.string()).readonly()

/** A change as the review must tell it; what a kind does not have is empty. */
const expectedChangeSchema = z.strictObject({
  kind: z.string(),
  /** Empty where it was not tracked. */
  author: z.string(),
  /** Id in the sent note; of what is added, that of what it follows; of the head, the field. */
  in: z.string(),
  before: z.union([z.string(), marks]),
  after: z.union([z.string(), marks]),
  /** The last words of the sent text before the place. */
  near: z.string().exactOptional(),
  withId: z.string().exactOptional(),
  afterId: z.string().exactOptional(),
})
export type ExpectedChange = z.infer<typeof expectedChangeSchema>

const expectedCommentSchema = z.strictObject({
  author: z.string(),
  text: z.string(),
  /** The words that it is about. */
  on: z.string(),
  /** Id in the sent note; empty where nothing was sent. */
  in: z.string(),
  /** Text of the comment that it answers. */
  answers: z.string().nullable(),
  isResolved: z.boolean(),
})
export type ExpectedComment = z.infer<typeof expectedCommentSchema>

const expectedRunSchema = z.strictObject({
  kind: z.enum(['inserted', 'deleted']),
  author: z.string(),
  text: z.string(),
})
export type ExpectedRun = z.infer<typeof expectedRunSchema>

const expectedSchema = z.strictObject({
  about: z.string(),
  /** Folder of the note that it is a copy of; null for a document of others. */
  sent: z.string().nullable(),
  header: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  /**
   * `kind: words` of each line, all changes taken; `heading` is one of any level, `text` a
   * paragraph or a heading, `numbered` an item of a list or a paragraph with a number.
   */
  blocks: z.array(z.string()).readonly(),
  footnotes: z.array(z.string()).readonly(),
  changes: z.array(expectedChangeSchema).readonly(),
  /** Of a document of others: what is put in and taken out, as the file says. */
  tracked: z.array(expectedRunSchema).readonly(),
  comments: z.array(expectedCommentSchema).readonly(),
  /** What the reader must say that it could not read. */
  losses: z.array(z.string()).readonly(),
})
export type Expected = z.infer<typeof expectedSchema>

export type CorpusFile = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly expected: Expected
}

const root = resolve(import.meta.dirname, '..')

/** All files of the corpus with what they say, by name. */
export function readCorpus(): readonly CorpusFile[] {
  const folder = join(root, 'corpus')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.docx'))
    .sort()
    .map((fileName) => {
      const name = fileName.replace('.docx', '')
      const text = readFileSync(join(folder, `${name}.expected.json`), 'utf8')
      return {
        name,
        bytes: new Uint8Array(readFileSync(join(folder, fileName))),
        expected: expectedSchema.parse(JSON.parse(text)),
      }
    })
}

/** The note that was sent and the file that was sent of it. */
export function readSent(name: string): { readonly note: Note; readonly bytes: Uint8Array } {
  const folder = join(root, 'sent', name)
  if (!existsSync(folder)) throw new Error(`Nothing was sent as ${name}.`)
  return {
    note: noteSchema.parse(JSON.parse(readFileSync(join(folder, 'note.json'), 'utf8'))),
    bytes: new Uint8Array(readFileSync(join(folder, 'sent.docx'))),
  }
}
