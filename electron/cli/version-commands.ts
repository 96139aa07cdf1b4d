import { FicheError } from '@shared/contract/error'
import { joinDocumentNumber } from '@shared/note/document-number'
import { diffVersions } from '../operations/versions/diff-versions'
import { freezeVersion } from '../operations/versions/freeze-version'
import { listVersions } from '../store/versions'
import type { Command } from './command'
import { printDiff } from './print/print-diff'
import { printTable } from './print/print-table'

export const versionCommands: readonly Command[] = [
  {
    name: 'version freeze',
    usage: 'fiche version freeze NOTE --name "REV 1" [--json]',
    positionals: 1,
    options: { name: { type: 'string' } },
    access: 'write',
    run: (context, { positionals: [noteId = ''], options: { name } }) => {
      if (typeof name !== 'string')
        throw new FicheError('command-wrong', context.text('commandLine.missingName'))
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
    run: ({ db, text }, { positionals: [noteId = ''] }) => {
      const versions = listVersions(db, noteId).map(({ header, ...version }) => ({
        ...version,
        number: joinDocumentNumber(header.number, header.suffixes) || null,
      }))
      const rows = versions.map(({ id, frozenAt, number, name, holder }) => [
        id,
        frozenAt,
        number ?? '',
        name,
        holder ?? '',
      ])
      return {
        json: versions,
        text: rows.length > 0 ? printTable(rows) : text('commandLine.noVersions'),
      }
    },
  },
  {
    name: 'version diff',
    usage: 'fiche version diff NOTE A B [--json] (A and B: names of versions, or now)',
    positionals: 3,
    options: {},
    access: 'read',
    run: ({ db, text }, { positionals: [noteId = '', from = '', to = ''] }) => {
      const diff = diffVersions(db, noteId, { from, to })
      return { json: diff, text: printDiff(diff, text) }
    },
  },
]
