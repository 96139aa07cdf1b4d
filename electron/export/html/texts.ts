import type { WebWords } from '@shared/language/web-words'
import type { Mark } from '@shared/note/inline'
import { type FlowRun, type FlowText, wordsOfRuns } from '../flow/flow'
import { directionOf } from '../print/directions'
import { element, escapeText } from './element'

const elements: Readonly<Record<Mark, string>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  superscript: 'sup',
  subscript: 'sub',
}

/** Attributes of the element that a text stands in: its name for links, language and direction. */
export function textAttributes({ anchors, languageTag, runs }: FlowText) {
  const isRightToLeft = directionOf(wordsOfRuns(runs)) === 'rtl'
  return {
    id: anchors[0],
    lang: languageTag ?? undefined,
    dir: isRightToLeft ? 'rtl' : undefined,
  }
}

/** The words of a text; further names by which it is linked to stand in front. */
export function writeText({ anchors, runs }: FlowText, words: WebWords): string {
  const further = anchors.slice(1).map((id) => element('span', { id }))
  return [...further, writeRuns(runs, words)].join('')
}

export function writeRuns(runs: readonly FlowRun[], words: WebWords): string {
  return runs.map((run) => writeRun(run, words)).join('')
}

function writeRun(run: FlowRun, words: WebWords): string {
  if (run.kind === 'noteMark') return noteMark(run, words)
  const marked = run.marks.reduceRight<string>(
    (inner, mark) => element(elements[mark], {}, inner),
    writeWords(run.text),
  )
  return run.target === null ? marked : element('a', { href: `#${run.target}` }, marked)
}

function noteMark({ mark, key }: Extract<FlowRun, { kind: 'noteMark' }>, words: WebWords): string {
  const label = words.footnote.replace('{mark}', mark)
  const attributes = {
    id: `mark-${key}`,
    href: `#note-${key}`,
    role: 'doc-noteref',
    'aria-label': label,
  }
  return element('sup', { class: 'mark' }, element('a', attributes, escapeText(mark)))
}

/** Line ends become elements; a tab is as wide as in print. */
export function writeWords(text: string): string {
  return escapeText(text)
    .replaceAll('\n', element('br', {}))
    .replaceAll('\t', element('span', { class: 'tab' }, '\t'))
}
