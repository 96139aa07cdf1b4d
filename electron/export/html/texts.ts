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

/** Pieces of a paragraph, marks and links with them. */
export function writeRuns(runs: readonly FlowRun[], words: WebWords): string {
  return runs.map((run) => writeRun(run, words)).join('')
}

function writeRun(run: FlowRun, words: WebWords): string {
  if (run.kind === 'noteMark') return noteMark(run, words)
  const marked = run.marks.reduceRight<string>(
    (inner, mark) => element(elements[mark], {}, inner),
    writeWords(run.text),
  )
  const linked = run.target === null ? marked : element('a', { href: `#${run.target}` }, marked)
  return withChange(linked, run)
}

/** Set apart as the notice above the text says. */
function withChange(inner: string, { change }: FlowRun): string {
  switch (change) {
    case 'new':
    case 'moved':
      return element('ins', { class: change }, inner)
    case 'struck':
      return element('del', {}, inner)
    case null:
      return inner
  }
}

function noteMark(run: Extract<FlowRun, { kind: 'noteMark' }>, words: WebWords): string {
  const { mark, key } = run
  const label = words.footnote.replace('{mark}', mark)
  const attributes = {
    id: `mark-${key}`,
    href: `#note-${key}`,
    role: 'doc-noteref',
    'aria-label': label,
  }
  return withChange(
    element('sup', { class: 'mark' }, element('a', attributes, escapeText(mark))),
    run,
  )
}

/** Line ends become elements; a tab is as wide as in print. */
function writeWords(text: string): string {
  return escapeText(text)
    .replaceAll('\n', element('br', {}))
    .replaceAll('\t', element('span', { class: 'tab' }, '\t'))
}
