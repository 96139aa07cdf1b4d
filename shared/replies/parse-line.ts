/** A line with the questions that it answers. */
export type AddressedLine = {
  /** Numbers of questions, each once, rising; null: the one that is chosen. */
  readonly numbers: readonly number[] | null
  readonly text: string
}

const address =
  /^\s*(?:q(?:uestions?)?\s*)?(\d{1,2}(?:\s*[-–,+&]\s*\d{1,2})*|all|toutes)\s*[:)]\s*/i

/** Takes `2:`, `Q1,3:`, `1-3)` or `all:` off the beginning of a line. */
export function parseLine(line: string, questionCount: number): AddressedLine {
  const found = address.exec(line)
  if (found === null) return { numbers: null, text: line.trim() }
  const [whole, numbers = ''] = found
  return { numbers: numbersOf(numbers, questionCount), text: line.slice(whole.length).trim() }
}

function numbersOf(list: string, questionCount: number): readonly number[] {
  if (!/\d/.test(list)) return upTo(1, questionCount)
  const numbers = list.split(/[,+&]/).flatMap((part) => {
    const [from = 0, to = from] = part.split(/[-–]/).map(Number)
    return upTo(Math.min(from, to), Math.max(from, to))
  })
  return [...new Set(numbers)].toSorted((one, other) => one - other)
}

function upTo(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
