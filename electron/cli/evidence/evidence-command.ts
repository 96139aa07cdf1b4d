import { resolve } from 'node:path'
import { FicheError } from '@shared/contract/error'
import type { EvidenceSheet } from '@shared/evidence/evidence-sheet'
import type { Text } from '@shared/text/text'
import { exportEvidence } from '../../operations/evidence/export-evidence'
import { writeAtomic } from '../../system/files'
import type { Command } from '../command'

export const evidenceCommand: Command = {
  name: 'evidence',
  usage: 'fiche evidence NOTE --to FILE.docx|.xlsx [--version V] [--json]',
  positionals: 1,
  options: {
    to: { type: 'string' },
    version: { type: 'string' },
  },
  access: 'read',
  run: async (
    { db, nowMs, text, settings },
    { positionals: [noteId = ''], options: { to, version } },
  ) => {
    if (typeof to !== 'string' || to === '')
      throw new FicheError('command-wrong', text('commandLine.missingSheetTarget'))
    const file = await exportEvidence(
      db,
      {
        noteId,
        version: typeof version === 'string' ? version : undefined,
        path: resolve(to),
      },
      { nowMs: nowMs(), writeFile: writeAtomic, profile: settings },
    )
    return { json: file, text: printed(file.path, file.sheet, text) }
  },
}

function printed(path: string, { figures, charts }: EvidenceSheet, text: Text): string {
  const values = [...figures, ...charts.flatMap((chart) => chart.values)]
  const count = values.filter(({ remark }) => remark !== null).length
  const remarks = count === 0 ? [] : [text('evidenceSheet.remarks', { count })]
  return [path, text('evidenceSheet.figures', { count: figures.length }), ...remarks].join('\n')
}
