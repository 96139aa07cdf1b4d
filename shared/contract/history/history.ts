import { z } from 'zod'
import { blockSchema } from '../../note/block'
import { headerSchema } from '../../note/header'
import { idSchema } from '../../note/inline'
import { noteSummarySchema } from '../../note/note'
import { headerChangeSchema } from '../versions'

/** A state of a note: as it is on disk, as a working spell left it, as it was frozen, or sent. */
export const stateSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('now'), noteId: idSchema }),
  z.strictObject({ kind: z.literal('spell'), noteId: idSchema, position: z.int().min(1) }),
  z.strictObject({ kind: z.literal('version'), noteId: idSchema, versionId: idSchema }),
  z.strictObject({ kind: z.literal('sent'), noteId: idSchema, sentId: idSchema }),
])
export type StateName = z.infer<typeof stateSchema>

const spellSchema = z.strictObject({
  /** Names its state. */
  position: z.int(),
  startedAt: z.iso.datetime(),
  endedAt: z.iso.datetime(),
  /** Null where nobody was named. */
  author: z.string().nullable(),
  typedWords: z.int(),
  /** In characters. */
  deletedCount: z.int(),
})
export type SpellSummary = z.infer<typeof spellSchema>

/** What was said in the comments of a note, or settled there. */
const commentEventSchema = z.strictObject({
  kind: z.enum(['comment', 'reply', 'resolved']),
  commentId: idSchema,
  at: z.iso.datetime(),
  /** Empty where no name was given. */
  author: z.string(),
  text: z.string(),
})

export const noteStateSchema = z.strictObject({
  title: z.string(),
  header: headerSchema,
  body: z.array(blockSchema).readonly(),
})
export type NoteState = z.infer<typeof noteStateSchema>

export const historyContract = {
  getHistory: {
    input: z.strictObject({ noteId: idSchema }),
    output: z.strictObject({
      /** Oldest first. */
      spells: z.array(spellSchema).readonly(),
      /** Of the note's own header, oldest first. */
      headerChanges: z.array(headerChangeSchema).readonly(),
      /** Oldest first. */
      comments: z.array(commentEventSchema).readonly(),
    }),
  },
  /** The window flushes first where it asks for the present state. */
  getNoteState: { input: stateSchema, output: noteStateSchema },
  /**
   * Ends the working spell, so that the history keeps the note as it is on disk; for what is then
   * put in its place. The window flushes first.
   */
  endSpell: { input: z.strictObject({ noteId: idSchema }), output: z.strictObject({}) },
  /**
   * Makes a corrigendum of all that changed since a version was frozen, or an empty addendum to it:
   * a note of its own.
   */
  createFollowUp: {
    input: z.strictObject({
      kind: z.enum(['COR', 'ADD']),
      noteId: idSchema,
      versionId: idSchema,
    }),
    output: noteSummarySchema,
  },
}
