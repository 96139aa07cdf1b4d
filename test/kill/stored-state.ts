import { z } from 'zod'

/** What a store holds when it is opened again after a kill, as `programs/read-store.ts` prints it. */
export const storedStateSchema = z.strictObject({
  /** `ok`, or what SQLite found. */
  integrity: z.string(),
  /** The text of a note is that of its body and its comments. */
  notes: z.array(z.strictObject({ id: z.string(), subject: z.string(), text: z.string() })),
  versions: z.array(z.strictObject({ name: z.string(), text: z.string() })),
  /** Beside notes and versions, as the writer names it: `reply 12`. */
  others: z.array(z.string()),
})
export type StoredState = z.infer<typeof storedStateSchema>
