import { findClassifiedMarking } from '@shared/note/classified'

/** Some 400 pages; what stands after them is not searched. */
const mostKeptCharacters = 1_000_000

/** A line longer than this is looked at in parts. */
const longestLine = 10_000

/** Lines that can be one: each name has one of these in capitals. Looking closer takes long. */
const mayBeMarking = /^.{0,60}(?:EU|UE).{0,60}$/gm

export type TextKeeper = ReturnType<typeof createTextKeeper>

/** Keeps the words of a document for search, and looks at all of them for a classified marking. */
export function createTextKeeper() {
  const kept: string[] = []
  let keptLength = 0
  let line = ''
  let found: string | null = null

  function look(text: string) {
    const lines = text.match(mayBeMarking)
    if (lines === null) return
    const marking = findClassifiedMarking(lines.join('\n'))
    if (marking?.standsAlone) found = marking.name
  }

  return {
    push: (text: string) => {
      if (keptLength < mostKeptCharacters) {
        kept.push(text.slice(0, mostKeptCharacters - keptLength))
        keptLength += text.length
      }
      const all = line + text
      const end = all.length > longestLine ? all.length : all.lastIndexOf('\n') + 1
      if (end > 0) look(all.slice(0, end))
      line = all.slice(end)
    },
    /** After the last of it. */
    end: () => look(line),
    /** The name of a marking of EU classified information that stands on a line of its own. */
    classified: (): string | null => found,
    /** What can be stored and searched: no lone surrogates, no control characters, no empty lines. */
    text: (): string =>
      kept
        .join('')
        .replace(/\p{Cs}|(?![\t\n])\p{Cc}/gu, ' ')
        .replace(/[^\S\n]*\n\s*/g, '\n')
        .trim(),
  }
}
