import { emptyHeader, type Header } from '../../../note/header'
import type { WordBlock } from '../../word-document'
import { plainRuns } from '../text/run-text'
import { findTypeName } from './head-words'
import { readReferenceLine } from './reference-line'

/**
 * The head of a paper of one's own, as output prints it: type and marking, subject, and on one line
 * for whom it is, from whom and when; null for any other document.
 */
export function readPlainHead(
  blocks: readonly WordBlock[],
): { readonly header: Header; readonly blocks: readonly WordBlock[] } | null {
  const end = blocks.findIndex(
    (block) => block.kind !== 'paragraph' || !block.style.startsWith('plain '),
  )
  const own = blocks.slice(0, end < 0 ? blocks.length : end)
  const lineOf = (style: string) => {
    const found = own.find((block) => block.kind === 'paragraph' && block.style === style)
    return found?.kind === 'paragraph' ? plainRuns(found.runs).replaceAll('\u00a0', ' ') : ''
  }
  const [type = '', marking = ''] = lineOf('plain type').split('\t')
  if (type.trim() === '') return null
  return {
    header: {
      ...emptyHeader,
      type: findTypeName(type) ?? type.trim(),
      marking: marking.trim() === '' ? emptyHeader.marking : marking.trim(),
      subject: lineOf('plain subject').trim(),
      ...detailsOf(lineOf('plain details')),
    },
    blocks: blocks.slice(own.length),
  }
}

/** `Head of delegation · Ministry · Brussels, 19 November 2024`; each of them may be missing. */
function detailsOf(line: string): Partial<Header> {
  const parts = line.split(' · ').map((part) => part.trim())
  const last = readReferenceLine(parts.at(-1) ?? '')
  const place = last?.kind === 'place' ? last : null
  const [to = '', from = ''] = place === null ? parts : parts.slice(0, -1)
  return { to, from, ...(place !== null && { place: place.place, date: place.date }) }
}
