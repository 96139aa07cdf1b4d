import type { Inline } from '../../../note/inline'
import { signs, withoutInvisible } from './signs'
import { wordStretches } from './word-stretches'

/** Which units of a text of the note each character of its printed line is. */
export type UnitMap = {
  readonly unitCount: number
  /** For each character; -1 for what the exporter adds, as a number or a mark. */
  readonly unitAt: Int32Array
}

/** Finds the units of a text in the line that prints it. */
export function unitMapOf(inlines: readonly Inline[], printed: string): UnitMap {
  const { text, units, unitCount } = expanded(inlines)
  const unitAt = new Int32Array(printed.length).fill(-1)
  for (const { kind, before, after } of wordStretches(printed, text)) {
    if (kind !== 'equal') continue
    const length = Math.min(before.end - before.start, after.end - after.start)
    for (let offset = 0; offset < length; offset += 1)
      unitAt[before.start + offset] = units[after.start + offset] ?? -1
  }
  return { unitCount, unitAt }
}

/** The units that printed characters stand for; nothing but a place where `start` is `end`. */
export function unitsBetween(
  { unitAt, unitCount }: UnitMap,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  if (start < end) {
    const from = unitFrom(unitAt, start, unitCount)
    return { start: from, end: Math.max(from, unitBefore(unitAt, end)) }
  }
  const [before, after] = [unitAt[start - 1] ?? -1, unitAt[start] ?? -1]
  // Within a figure there is no place: it is all of it.
  if (before >= 0 && before === after) return { start: before, end: before + 1 }
  const at = before >= 0 ? before + 1 : unitFrom(unitAt, start, unitCount)
  return { start: at, end: at }
}

/** The printed characters of one unit. */
export function printedOf(
  { unitAt }: UnitMap,
  unit: number,
): { readonly start: number; readonly end: number } {
  const start = unitAt.indexOf(unit)
  return { start, end: unitAt.lastIndexOf(unit) + 1 }
}

function unitFrom(unitAt: Int32Array, start: number, unitCount: number): number {
  for (let at = start; at < unitAt.length; at += 1) {
    const unit = unitAt[at] ?? -1
    if (unit >= 0) return unit
  }
  return unitCount
}

function unitBefore(unitAt: Int32Array, end: number): number {
  for (let at = end - 1; at >= 0; at -= 1) {
    const unit = unitAt[at] ?? -1
    if (unit >= 0) return unit + 1
  }
  return 0
}

/** The text with what its figures show, and the unit of each character. */
function expanded(inlines: readonly Inline[]) {
  let [text, unitCount] = ['', 0]
  const units: number[] = []
  const add = (characters: string) => {
    for (let index = 0; index < characters.length; index += 1) units.push(unitCount)
    text += characters
    unitCount += 1
  }
  for (const inline of inlines) {
    if (inline.kind === 'text') {
      const { length } = inline.text
      if (withoutInvisible(inline.text) === inline.text) {
        for (let index = 0; index < length; index += 1) units.push(unitCount + index)
        text += inline.text
        unitCount += length
        continue
      }
      for (let index = 0; index < length; index += 1)
        add(withoutInvisible(inline.text.charAt(index)))
    } else if (inline.kind === 'lineBreak') add('\n')
    else add(inline.kind === 'footnote' ? signs.note : withoutInvisible(inline.shown))
  }
  return { text, units, unitCount }
}
