import type { FlowFoot, FlowHead, FlowHeadRow } from '../flow/flow'
import { element, escapeText } from './element'

/** Institution and references, type, and the table From / To / Subject, whose last line is the title. */
export function writeHead(head: FlowHead, title: string): string {
  return head.kind === 'council' ? councilHead(head, title) : plainHead(head, title)
}

type CouncilHead = Extract<FlowHead, { kind: 'council' }>

function councilHead(head: CouncilHead, title: string): string {
  const { institution, date, number, file, marking, codes, notice, types, rows } = head
  const [first = '', ...others] = types.map((type) => line('type', type))
  const noticed =
    notice === '' ? '' : element('p', { class: 'notice', lang: 'en-GB' }, escapeText(notice))
  return element(
    'header',
    { class: 'head' },
    element(
      'div',
      { class: 'references' },
      lines('institution', institution),
      element('div', {}, lines('date', date), lines('documentNumber', number)),
      lines('file', file),
      element('div', {}, lines('marking', marking === '' ? [] : [marking]), lines('codes', codes)),
    ),
    first,
    noticed,
    ...others,
    element('dl', { class: 'rows' }, ...rows.map((row) => headRow(row, title))),
  )
}

function headRow({ label, values, isSubject }: FlowHeadRow, title: string): string {
  const written = values.map(escapeText)
  const subject = values.join(' ')
  const content = isSubject
    ? [element('dd', {}, titleOf(subject, title))]
    : written.map((value) => element('dd', {}, value))
  return element('div', {}, element('dt', {}, escapeText(label)), ...content)
}

function plainHead(
  { type, marking, subject, details, clock }: Extract<FlowHead, { kind: 'plain' }>,
  title: string,
): string {
  return element(
    'header',
    { class: 'head plain' },
    element(
      'p',
      { class: 'type' },
      element('span', {}, escapeText(type)),
      marking === '' ? '' : ` ${element('span', {}, escapeText(marking))}`,
    ),
    titleOf(subject, title),
    details === '' ? '' : line('details', details),
    clock === '' ? '' : line('clock', clock),
  )
}

/** Every page has a title, though nobody may see it. */
function titleOf(subject: string, title: string): string {
  return subject.trim() === ''
    ? element('h1', { class: 'unseen' }, escapeText(title))
    : element('h1', {}, escapeText(subject))
}

function lines(name: string, texts: readonly string[]): string {
  return element('p', { class: name }, texts.map(escapeText).join(element('br', {})))
}

function line(name: string, text: string): string {
  return element('p', { class: name }, escapeText(text))
}

/** What stands at the foot of each page of the Word file, here once. */
export function writeFoot({ kind }: FlowHead, foot: FlowFoot): string {
  const { number, initials, unit, marking, language } = foot
  if (kind !== 'council') return ''
  return element(
    'footer',
    { class: 'foot' },
    ...[number, initials, unit].map((text) => element('span', {}, escapeText(text))),
    element('strong', { class: 'marking' }, escapeText(marking)),
    element('strong', { class: 'language' }, escapeText(language)),
  )
}
