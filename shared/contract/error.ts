import { createText, type Text, type TextKey } from '../text/text'

type CodeOf<Key> = Key extends `error.${infer Code}` ? Code : never
export type ErrorCode = CodeOf<TextKey>

/**
 * An error that a user can cause or must know of: a code for programs, and what it is about.
 * `message` is English, for logs; people get `errorSentence`.
 */
export class FicheError extends Error {
  readonly code: ErrorCode
  readonly detail: string

  constructor(code: ErrorCode, detail = '') {
    super(createText('en')(`error.${code}`, { detail }))
    this.name = 'FicheError'
    this.code = code
    this.detail = detail
  }
}

/** What happened and what to do, in one sentence of the interface's language. */
export function errorSentence({ code, detail }: FicheError, text: Text): string {
  return text(`error.${code}`, { detail })
}
