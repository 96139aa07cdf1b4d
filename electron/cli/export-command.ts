import { resolve } from 'node:path'
import { FicheError } from '@shared/contract/error'
import { exportNoteTo } from '../operations/export-note-to'
import { writeAtomic } from '../system/files'
import type { Command } from './command'

export const exportCommand: Command = {
  name: 'export',
  usage: 'fiche export NOTE --to FILE.docx [--for sending|colleagues] [--pages] [--json]',
  positionals: 1,
  options: {
    to: { type: 'string' },
    for: { type: 'string' },
    pages: { type: 'boolean' },
  },
  access: 'read',
  run: async (
    { db, text, settings },
    { positionals: [noteId = ''], options: { to, for: audience, pages } },
  ) => {
    if (typeof to !== 'string' || to === '')
      throw new FicheError('command-wrong', text('commandLine.missingTarget'))
    if (audience !== undefined && audience !== 'sending' && audience !== 'colleagues')
      throw new FicheError(
        'command-wrong',
        text('commandLine.usage', { usage: exportCommand.usage }),
      )
    const { made: _made, ...file } = await exportNoteTo(
      db,
      {
        noteId,
        path: resolve(to),
        audience: audience ?? 'sending',
        wantsPages: pages === true,
      },
      { writeFile: writeAtomic, text, profile: settings },
    )
    const findings = file.findings.map(({ message }) => message)
    const counted = file.pages === null ? [] : [text('pages.count', { count: file.pages })]
    return { json: file, text: [file.path, ...counted, ...findings].join('\n') }
  },
}
