import type { ReadyItem } from '@shared/note/ready/ready-item'
import type { Text } from '@shared/text/text'
import { listReady, type ReadyList } from '../../operations/ready/list-ready'
import type { Command } from '../command'
import { printTable } from '../print/print-table'

export const readyCommand: Command = {
  name: 'ready',
  usage: 'fiche ready NOTE [--json]',
  positionals: 1,
  options: {},
  access: 'read',
  run: ({ db, text, settings }, { positionals: [noteId = ''] }) => {
    const ready = listReady(db, { noteId, ownName: settings.authorName }, text)
    return {
      json: { open: ready.openCount, items: ready.items.map(forPrograms) },
      text: printed(ready, text),
    }
  },
}

/** Where a place is on the page is for the window. */
function forPrograms({ place: _place, passage, figure, observationIds: _ids, ...item }: ReadyItem) {
  return {
    ...item,
    line: passage?.words ?? null,
    figureId: figure?.id ?? null,
    tick: figure?.tick ?? null,
  }
}

function printed({ openCount, items }: ReadyList, text: Text): string {
  const count =
    openCount === 0 ? text('ready.nothingLeft') : text('ready.count', { count: openCount })
  if (items.length === 0) return count
  const rows = items.map(({ isOpen, group, excerpt, message }) => [
    isOpen ? '[ ]' : '[x]',
    text(`ready.group.${group}`),
    excerpt,
    message,
  ])
  return `${count}\n${printTable(rows)}`
}
