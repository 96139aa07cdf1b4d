import type { Text } from '../../text/text'
import type { Note } from '../note'
import { plainTextOfBlock } from '../plain-text'
import { isItemNoteName } from '../types/document-type'
import { isLowerMarking } from './marking'
import type { ReadyFacts } from './ready-facts'
import type { ReadyItem } from './ready-item'
import { dayWords } from './tick-words'

const nowhere = { passage: null, observationIds: [], figure: null } as const

/** A marking lower than the documents ask for: open until a reason is given, told with it after. */
export function markingItems(
  { header: { marking } }: Note,
  { proposed, reason }: ReadyFacts['marking'],
  text: Text,
): readonly ReadyItem[] {
  if (proposed === null || !isLowerMarking(marking, proposed.marking)) return []
  const item = {
    ...nowhere,
    id: 'marking',
    group: 'marking',
    excerpt: '',
    place: { kind: 'header', field: 'marking' },
  } as const
  const why = proposalWords(proposed, text)
  if (reason === null) return [{ ...item, isOpen: true, severity: 'warning', message: why }]
  const values = {
    proposed: proposed.marking,
    reason: reason.reason,
    date: dayWords(reason.givenAt, text),
  }
  return [
    { ...item, isOpen: false, severity: 'info', message: text('ready.markingReasoned', values) },
  ]
}

/** "LIMITE is proposed: 14871/24 is quoted word for word". */
export function proposalWords(
  { marking, places }: NonNullable<ReadyFacts['marking']['proposed']>,
  text: Text,
): string {
  const [first] = places
  const name = first?.name ?? ''
  const others = places.length - 1
  const key =
    first?.why === 'quoted' ? ('ready.markingQuoted' as const) : ('ready.markingOnlyPlace' as const)
  const why = text(key, { name })
  const more = others < 1 ? '' : text('ready.markingMore', { count: others })
  return text('ready.markingProposed', { marking, why: [why, more].filter(Boolean).join(' ') })
}

/** What has changed since the last file left. */
export function sentItems(
  { sent, frozen }: Pick<ReadyFacts, 'sent' | 'frozen'>,
  text: Text,
): readonly ReadyItem[] {
  if (sent === null) return []
  const { id, fileName: file, sentAt, changeCount: count } = sent
  const date = dayWords(sentAt, text)
  const message =
    count === 0
      ? text('ready.sentSame', { file, date })
      : text('ready.sentChanged', { file, date, count })
  return [
    {
      ...nowhere,
      id: `sent ${id}`,
      group: 'sent',
      isOpen: false,
      severity: 'info',
      message,
      excerpt: '',
      // Only the note as it is stands beside it.
      place: count === 0 || frozen !== null ? null : { kind: 'sent', sentId: id },
    },
  ]
}

/** The end of an 'I' ITEM NOTE that does not speak of Coreper lacks what it is asked for. */
export function invitationItems({ header, body }: Note, text: Text): readonly ReadyItem[] {
  if (!isItemNoteName(header.type)) return []
  const firstAnnex = body.findIndex(({ kind }) => kind === 'annex')
  const main = body.slice(0, firstAnnex === -1 ? body.length : firstAnnex)
  const last = main.filter((block) => plainTextOfBlock(block).trim() !== '').at(-1)
  if (last !== undefined && coreper.test(plainTextOfBlock(last))) return []
  return [
    {
      ...nowhere,
      id: 'invitation',
      group: 'openPoints',
      isOpen: true,
      severity: 'warning',
      message: text('ready.noInvitation', { type: header.type }),
      excerpt: '',
      place: last === undefined ? null : { kind: 'words', partId: last.id, words: '' },
    },
  ]
}

/** As notes call it, in any of their languages. */
const coreper =
  /coreper|permanent representatives|représentants permanents|\bAStV\b|ständigen vertreter/i

/** What the file marks; one that marks nothing is open, as another base may be meant. */
export function markedItems(marked: ReadyFacts['marked'], text: Text): readonly ReadyItem[] {
  if (marked === null) return []
  const { since, changeCount: count, figureCount, holdsDeleted } = marked
  const item = { ...nowhere, group: 'changes', excerpt: '', place: null } as const
  if (count === 0) {
    const message = text('ready.markedNone', { since: since ?? '' })
    return [{ ...item, id: 'marked', isOpen: true, severity: 'warning', message }]
  }
  const messages = [
    count === null || since === null
      ? text('ready.markedFile')
      : text('ready.marked', { since, count }),
    ...(figureCount === 0 ? [] : [text('ready.markedFigures', { count: figureCount })]),
    ...(holdsDeleted ? [text('ready.markedDeleted')] : []),
  ]
  return messages.map((message, index) => ({
    ...item,
    id: `marked ${index}`,
    isOpen: false,
    severity: 'info',
    message,
  }))
}

/** How the note has gone on since the version that leaves was frozen. */
export function frozenItems(frozen: ReadyFacts['frozen'], text: Text): readonly ReadyItem[] {
  if (frozen === null) return []
  const { name, frozenAt, changeCount: count } = frozen
  const values = { name, date: dayWords(frozenAt, text) }
  const message =
    count === 0
      ? text('ready.frozenSame', values)
      : text('ready.frozenChanged', { ...values, count })
  return [
    {
      ...nowhere,
      id: 'frozen',
      group: 'frozen',
      isOpen: false,
      severity: 'info',
      message,
      excerpt: '',
      place: null,
    },
  ]
}
