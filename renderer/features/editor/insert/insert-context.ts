import type { Language } from '@shared/language/language'

/** What an insertion needs beside the evidence; the clock and chance are passed in. */
export type InsertContext = {
  /** Of the note: figures and dates follow it. */
  readonly language: Language
  readonly newId: () => string
  /** ISO 8601 in UTC; a figure remembers when it was shown. */
  readonly now: string
  readonly questionsIntro: string
}
