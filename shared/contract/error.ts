import { errorText } from '../text/en/errors'

export type ErrorCode = keyof typeof errorText

/**
 * An error that a user can cause or must know of: a code for programs, a sentence for people.
 * `detail` fills the `{}` of the sentence.
 */
export class FicheError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, detail = '') {
    super(errorText[code].replace('{}', () => detail))
    this.name = 'FicheError'
    this.code = code
  }
}
