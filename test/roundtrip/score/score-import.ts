import type { ImportedNote } from '@shared/word/to-note/imported-note'
import type { Expected } from './expected'
import { footnotesOfBody, linesOfBody } from './lines-of-body'
import { countWords, plainWords, wordsMissing } from './plain-words'

/** Some of all, and in words what is not among them. */
export type Score = {
  readonly right: number
  readonly all: number
  readonly faults: readonly string[]
}

export type ImportScore = {
  readonly words: Score
  readonly kinds: Score
  readonly header: Score
}

/** Holds a note that was made of a file, its changes taken, against what the file says. */
export function scoreImport(
  imported: Pick<ImportedNote, 'header' | 'body' | 'notKept'>,
  expected: Expected,
): ImportScore {
  const lines = linesOfBody(imported.body)
  return {
    words: scoreWords(imported, lines, expected),
    kinds: scoreKinds(lines, expected.blocks),
    header: scoreHeader(imported.header, expected.header),
  }
}

function scoreWords(
  { header, body, notKept }: Pick<ImportedNote, 'header' | 'body' | 'notKept'>,
  lines: readonly string[],
  expected: Expected,
): Score {
  const footnotes = footnotesOfBody(body)
  const told = notKept.filter(({ isTextKept }) => !isTextKept).map(({ text }) => text)
  const said = countWords([
    ...expected.blocks.map(wordsOfLine),
    ...expected.footnotes,
    ...valuesOf(expected.header),
  ])
  const read = countWords([...lines.map(wordsOfLine), ...footnotes, ...valuesOf(header), ...told])
  const lost = wordsMissing(said, read)
  const all = [...said.values()].reduce((sum, count) => sum + count, 0)
  return { right: all - lost.length, all, faults: lost.map((word) => `lost: ${word}`) }
}

/** Lines with the same words in the same order; a line too many is a fault as one too few is. */
function scoreKinds(lines: readonly string[], expected: readonly string[]): Score {
  const pairs = commonLines(expected.map(wordsOfLine), lines.map(wordsOfLine))
  const faults: string[] = []
  for (const [index, line] of expected.entries()) {
    const found = lines[pairs.get(index) ?? -1]
    if (found === undefined) faults.push(`not there: ${line}`)
    else if (!isKind(kindOf(found), kindOf(line)))
      faults.push(`${kindOf(found)} instead of ${line}`)
  }
  const matched = new Set(pairs.values())
  const more = lines.filter((_, index) => !matched.has(index)).map((line) => `too much: ${line}`)
  return {
    right: expected.length - faults.length,
    all: expected.length + more.length,
    faults: [...faults, ...more],
  }
}

function scoreHeader(header: ImportedNote['header'], expected: Expected['header']): Score {
  const read: Readonly<Record<string, unknown>> = header
  const faults = Object.entries(expected).flatMap(([field, value]) => {
    const found = read[field]
    const [one, other] = [found, value].map((it) => plainWords([it].flat().join(', ')))
    return one === other ? [] : [`${field}: ${one} instead of ${other}`]
  })
  const all = Object.keys(expected).length
  return { right: all - faults.length, all, faults }
}

const kindOf = (line: string) => line.slice(0, line.indexOf(':'))
const wordsOfLine = (line: string) => plainWords(line.slice(line.indexOf(':') + 1))

function isKind(found: string, expected: string): boolean {
  if (expected === 'heading') return found.startsWith('heading ')
  if (expected === 'numbered') return /^number/.test(found)
  return found === expected || (expected === 'text' && /^(paragraph|heading \d)$/.test(found))
}

function valuesOf(values: Readonly<Record<string, unknown>>): readonly string[] {
  const fields = ['number', 'place', 'date', 'marking', 'codes', 'type', 'from', 'to', 'subject']
  return fields.flatMap((field) => values[field] ?? []).map(String)
}

/** The longest common subsequence: places of the second by those of the first. */
function commonLines(
  one: readonly string[],
  other: readonly string[],
): ReadonlyMap<number, number> {
  const lengths = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1))
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0
  for (let row = one.length - 1; row >= 0; row -= 1)
    for (let column = other.length - 1; column >= 0; column -= 1) {
      const line = lengths[row]
      if (line === undefined) continue
      line[column] =
        one[row] === other[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
    }
  const pairs = new Map<number, number>()
  let [row, column] = [0, 0]
  while (row < one.length && column < other.length) {
    if (one[row] === other[column]) {
      pairs.set(row, column)
      row += 1
      column += 1
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1
    else column += 1
  }
  return pairs
}
