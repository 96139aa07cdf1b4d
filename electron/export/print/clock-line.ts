import { countWords } from '@shared/base/count-words'
import type { Header } from '@shared/note/header'
import { outputWordsOf } from '@shared/outputs/output-words'
import { speakingTimeOf } from '@shared/outputs/speaking-time'
import type { PrintedNote } from './printed-note'

/** How long a text takes to say, footnotes not counted. */
export function clockLineOf(
  { language }: Pick<Header, 'language'>,
  { texts }: PrintedNote,
): string {
  const words = [...texts.values()]
    .map(({ runs }) => runs.map((run) => (run.kind === 'text' ? run.text : '')).join(''))
    .reduce((sum, text) => sum + countWords(text), 0)
  const { minutes, seconds, wordsPerMinute } = speakingTimeOf(words)
  return outputWordsOf(language)
    .clock.replace('{words}', String(words))
    .replace('{minutes}', String(minutes))
    .replace('{seconds}', String(seconds))
    .replace('{pace}', String(wordsPerMinute))
}
