import { pxOf } from './looks'
import { allElements, childrenOf, findChild, numberOf, type XmlElement } from './xml'

/** What Word counts before a paragraph, and where it stands. */
export type ParagraphNumber = {
  readonly text: string
  /** Where the text of the paragraph starts. */
  readonly indentPx: number
  /** From the start of the number to the text. */
  readonly hangingPx: number
}

type Level = {
  readonly start: number
  readonly format: string
  /** `%1)`: the numbers of the levels stand for their signs. */
  readonly text: string
  readonly indentPx: number
  readonly hangingPx: number
}

/**
 * Numbers and marks of all paragraphs that are in a list by themselves, not by their style: those in
 * cells too, whose lines `layoutDocument` does not give.
 *
 * @param numbering `word/numbering.xml`
 */
export function readNumbers(
  body: XmlElement,
  numbering: XmlElement,
): ReadonlyMap<XmlElement, ParagraphNumber> {
  const levelsOf = readLevels(numbering)
  const counts = new Map<string, number[]>()
  const numbers = new Map<XmlElement, ParagraphNumber>()
  for (const paragraph of allElements(body)) {
    if (paragraph.name !== 'w:p') continue
    const listed = findChild(paragraph, 'w:pPr', 'w:numPr')
    const id = findChild(listed, 'w:numId')?.attributes['w:val']
    const depth = numberOf(findChild(listed, 'w:ilvl'), 'w:val') ?? 0
    const levels = id === undefined ? undefined : levelsOf(id)
    const level = levels?.[depth]
    if (id === undefined || levels === undefined || level === undefined) continue
    const before = counts.get(id) ?? []
    const count = levels
      .slice(0, depth + 1)
      .map(({ start }, at) => (at < depth ? (before[at] ?? start) : (before[at] ?? start - 1) + 1))
    counts.set(id, count)
    numbers.set(paragraph, {
      text: writeNumber(level, count, levels),
      indentPx: level.indentPx,
      hangingPx: level.hangingPx,
    })
  }
  return numbers
}

/** The levels of a list by the id that paragraphs name. */
function readLevels(numbering: XmlElement): (id: string) => readonly Level[] | undefined {
  const abstract = new Map(
    childrenOf(numbering, 'w:abstractNum').map((one) => [
      one.attributes['w:abstractNumId'],
      childrenOf(one, 'w:lvl').map(levelOf),
    ]),
  )
  const byId = new Map(
    childrenOf(numbering, 'w:num').map((one) => [
      one.attributes['w:numId'],
      abstract.get(findChild(one, 'w:abstractNumId')?.attributes['w:val']),
    ]),
  )
  return (id) => byId.get(id)
}

function levelOf(level: XmlElement): Level {
  const valueIn = (name: string) => findChild(level, name)?.attributes['w:val']
  const indent = findChild(level, 'w:pPr', 'w:ind')
  return {
    start: Number(valueIn('w:start') ?? 1),
    format: valueIn('w:numFmt') ?? 'decimal',
    text: valueIn('w:lvlText') ?? '',
    indentPx: pxOf(numberOf(indent, 'w:left') ?? 0),
    hangingPx: pxOf(numberOf(indent, 'w:hanging') ?? 0),
  }
}

function writeNumber(level: Level, count: readonly number[], levels: readonly Level[]): string {
  return level.text.replace(/%(\d)/g, (_, place: string) => {
    const at = Number(place) - 1
    return inFormat(count[at] ?? 1, levels[at]?.format ?? 'decimal')
  })
}

function inFormat(number: number, format: string): string {
  if (format === 'lowerLetter') return inLetters(number)
  return format === 'lowerRoman' ? inRoman(number) : String(number)
}

/** `a` to `z`, then `aa` to `zz`, as Word counts. */
function inLetters(number: number): string {
  const letter = String.fromCharCode(97 + ((number - 1) % 26))
  return letter.repeat(Math.ceil(number / 26))
}

const romanSigns = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

function inRoman(number: number): string {
  let rest = number
  return romanSigns
    .map(([value, sign]) => {
      const times = Math.floor(rest / value)
      rest -= times * value
      return sign.repeat(times)
    })
    .join('')
}
