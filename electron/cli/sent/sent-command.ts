import { resolve } from 'node:path'
import { FicheError } from '@shared/contract/error'
import type { SentFile } from '@shared/contract/sent/sent'
import { getSentFile, listSentFiles, readSentBytes } from '../../store/sent/sent-files'
import { writeAtomic } from '../../system/files'
import type { Command } from '../command'
import { printTable } from '../print/print-table'

export const sentCommand: Command = {
  name: 'sent',
  usage: 'fiche sent NOTE [--restore NUMBER --to FILE] [--json]',
  positionals: 1,
  options: { restore: { type: 'string' }, to: { type: 'string' } },
  access: 'read',
  run: async ({ db, text }, { positionals: [noteId = ''], options: { restore, to } }) => {
    if (typeof restore !== 'string') {
      if (to !== undefined)
        throw new FicheError('command-wrong', text('commandLine.missingRestore'))
      const files = listSentFiles(db, noteId)
      const lines = printTable(files.map(rowOf))
      return { json: files, text: files.length > 0 ? lines : text('commandLine.noSent') }
    }
    if (typeof to !== 'string' || to === '')
      throw new FicheError('command-wrong', text('commandLine.missingTarget'))
    const path = resolve(to)
    const name = { noteId, sentId: restore }
    const { sha256, bytes } = getSentFile(db, name)
    await writeAtomic(path, readSentBytes(db, name))
    return { json: { path, bytes, sha256 }, text: path }
  },
}

/** With as much of the hash as tells files apart. */
function rowOf({ number, sentAt, fileName, versionName, sha256, sentTo }: SentFile) {
  return [String(number), sentAt, sha256.slice(0, 12), fileName, versionName ?? '', sentTo]
}
