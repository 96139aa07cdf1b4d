import type { WordRun } from '@shared/diff/text/words'
import type { Text } from '@shared/text/text'
import type { VersionDiff } from '../../operations/versions/diff-versions'

/** Unchanged text longer than this is cut in its middle. */
const contextLength = 60

/** A diff as lines for people: header fields, then blocks in reading order, then figures. */
export function printDiff({ from, to, header, blocks, figures }: VersionDiff, text: Text): string {
  if (header.length + blocks.length + figures.length === 0)
    return text('commandLine.diff.same', { from, to })
  return [
    text('commandLine.diff.title', { from, to }),
    ...header.map(
      ({ field, before, after }) =>
        `${text('commandLine.diff.header')} ${field}: ${printValue(before)} > ${printValue(after)}`,
    ),
    ...blocks.map(
      ({ id, change, words }) =>
        `${text(`commandLine.diff.${change}`)} ${id}: ${words.map(printWords).join('')}`,
    ),
    ...figures.map(
      ({ id, before, after }) =>
        `${text('commandLine.diff.figure')} ${id}: ${printValue(before)} > ${printValue(after)}`,
    ),
  ].join('\n')
}

function printValue(value: string | readonly string[] | null): string {
  const words = value === null || typeof value === 'string' ? (value ?? '') : value.join(', ')
  return words === '' ? '–' : words
}

function printWords({ op, text }: WordRun): string {
  const line = text.replaceAll('\n', ' / ')
  if (op === 'removed') return `-[${line}]-`
  if (op === 'added') return `+[${line}]+`
  if (line.length <= contextLength) return line
  const half = contextLength / 2
  return `${line.slice(0, half)} … ${line.slice(-half)}`
}
