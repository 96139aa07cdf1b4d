import { FicheError } from '@shared/contract/error'
import { commandLineText } from '@shared/text/en/command-line'
import { freezeVersion } from '../operations/freeze-version'
import { listVersions } from '../store/versions'
import type { Command } from './command'
import { printTable } from './print-table'

export const versionCommands: readonly Command[] = [
  {
    name: 'version freeze',
    usage: 'fiche version freeze NOTE --name "REV 1" [--json]',
    positionals: 1,
    options: { name: { type: 'string' } },
    access: 'write',
    run: (context, { positionals: [noteId = ''], options: { name } }) => {
      if (typeof name !== 'string')
        throw new FicheError('command-wrong', commandLineText.missingName)
      const version = freezeVersion(context, { noteId, name })
      return { json: version, text: [version.id, version.name].join('  ') }
    },
  },
  {
    name: 'version list',
    usage: 'fiche version list NOTE [--json]',
    positionals: 1,
    options: {},
    access: 'read',
    run: ({ db }, { positionals: [noteId = ''] }) => {
      const versions = listVersions(db, noteId)
      const rows = versions.map(({ id, frozenAt, name }) => [id, frozenAt, name])
      return {
        json: versions,
        text: rows.length > 0 ? printTable(rows) : commandLineText.noVersions,
      }
    },
  },
]
