import type { ReadyItem } from '@shared/note/ready/ready-item'
import type { Text } from '@shared/text/text'
import { listReady, type ReadyList } from '../../operations/ready/list-ready'
import type { Command } from '../command'
import { marksOptions, readMarks } from '../outputs/marks-options'
import { printTable } from '../print/print-table'

export const readyCommand: Command = {
  name: 'ready',
  usage:
    'fiche ready NOTE [--version VERSION] [--marks council|tracked --since VERSION|NOTE[:VERSION]] [--json]',
  positionals: 1,
  options: { version: { type: 'string' }, ...marksOptions },
  access: 'read',
  run: ({ db, text, settings }, given) => {
    const {
      positionals: [noteId = ''],
      options: { version },
    } = given
    const changes = readMarks(given, { text, settings, usage: readyCommand.usage })
    const versionId = typeof version === 'string' ? version : undefined
    const asked = {
      noteId,
      versionId,
      changes: changes && {
        ...changes,
        since: typeof changes.since === 'string' ? changes.since : null,
      },
      ownName: settings.authorName,
    }
    const ready = listReady(db, asked, text)
    return {
      json: { open: ready.openCount, items: ready.items.map(forPrograms) },
      text: printed(ready, text),
    }
  },
}

/** Where a place is on the page is for the window. */
function forPrograms({
  place: _place,
  passage,
  figure,
  chart: _chart,
  observationIds: _ids,
  ...item
}: ReadyItem) {
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
