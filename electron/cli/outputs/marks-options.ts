import { FicheError } from '@shared/contract/error'
import type { Settings } from '@shared/settings/settings'
import type { Text } from '@shared/text/text'
import type { ChangesAsked } from '../../operations/versions/changes-asked'
import type { GivenArguments } from '../command'
import { readWordFile } from '../word/read-word-file'

export const marksOptions = {
  marks: { type: 'string' },
  since: { type: 'string' },
  deleted: { type: 'string' },
} as const

/** What cannot be compared with is said by its bytes, so other files than Word's are read too. */
const fileName = /\.(?:do[ct][xm]?|odt|rtf|pdf|html?|pages)$/i

type Speaking = {
  readonly text: Text
  readonly settings: Pick<Settings, 'authorName'>
  readonly usage: string
}

/**
 * The changes that an export is to mark: `--marks council --since INIT`, or since a Word file.
 *
 * @throws FicheError `command-wrong` where one of both is missing, or neither is known;
 *   `file-unreadable`, `word-file-too-large`
 */
export function readMarks(
  { options: { marks = 'none', since, deleted = 'strike' } }: GivenArguments,
  { text, settings: { authorName }, usage }: Speaking,
): ChangesAsked | undefined {
  const wrong = (sentence: string) => new FicheError('command-wrong', sentence)
  const isKnown = marks === 'none' || marks === 'council' || marks === 'tracked'
  if (!isKnown || (deleted !== 'strike' && deleted !== 'ellipsis'))
    throw wrong(text('commandLine.usage', { usage }))
  if (marks === 'none') {
    if (since !== undefined) throw wrong(text('commandLine.missingMarks'))
    return undefined
  }
  if (typeof since !== 'string' || since.trim() === '')
    throw wrong(text('commandLine.missingSince'))
  const base = fileName.test(since) ? readWordFile(since) : since
  return { marks, since: base, deleted, author: authorName || text('changes.author') }
}
