import { resolve } from 'node:path'
import { FicheError } from '@shared/contract/error'
import { exportNoteTo } from '../operations/export-note-to'
import { writeAtomic } from '../system/files'
import type { Command } from './command'

export const exportCommand: Command = {
  name: 'export',
  usage: 'fiche export NOTE --to FILE.docx [--for sending|colleagues] [--json]',
  positionals: 1,
  options: {
    to: { type: 'string' },
    for: { type: 'string' },
  },
  access: 'read',
  run: async (
    { db, text, settings },
    { positionals: [noteId = ''], options: { to, for: audience } },
  ) => {
    if (typeof to !== 'string' || to === '')
      throw new FicheError('command-wrong', text('commandLine.missingTarget'))
    if (audience !== undefined && audience !== 'sending' && audience !== 'colleagues')
      throw new FicheError(
        'command-wrong',
        text('commandLine.usage', { usage: exportCommand.usage }),
      )
    const file = await exportNoteTo(
      db,
      { noteId, path: resolve(to), audience: audience ?? 'sending' },
      { writeFile: writeAtomic, text, profile: settings },
    )
    const findings = file.findings.map(({ message }) => message)
    return { json: file, text: [file.path, ...findings].join('\n') }
  },
}
