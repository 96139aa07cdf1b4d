import type { Handlers } from '@shared/contract/contract'
import type { EvidenceSheet } from '@shared/evidence/evidence-sheet'
import { exportFileName } from '@shared/note/export-file-name'
import type { EvidenceJob, EvidenceResult } from '../../export/evidence/evidence-job'
import { exportEvidence } from '../../operations/evidence/export-evidence'
import { getNote } from '../../store/notes'
import { getVersion } from '../../store/versions'
import type { HandlerContext } from '../context'
import type { RunningExports } from '../export/running-exports'

type EvidenceContext = Pick<
  HandlerContext,
  'db' | 'nowMs' | 'text' | 'settings' | 'askEvidencePath' | 'writeFile'
>

type Writing = {
  readonly sheets: RunningExports<EvidenceJob, EvidenceResult>
  /** Hears of each file, which the window may then show. */
  readonly onWritten: (path: string) => void
}

export function evidenceHandlers(
  { db, nowMs, text, settings, askEvidencePath, writeFile }: EvidenceContext,
  { sheets, onWritten }: Writing,
) {
  return {
    exportEvidence: async ({ id, versionId }) => {
      const note = versionId === undefined ? getNote(db, id) : getVersion(db, id, versionId).note
      const name = exportFileName(note).replace(/\.docx$/, '')
      const path = await askEvidencePath(`${text()('evidenceSheet.fileName', { name })}.docx`)
      if (path === null) return { status: 'cancelled' }
      const target = { noteId: id, version: versionId, path }
      const file = await sheets.run((runEvidence) =>
        exportEvidence(db, target, {
          nowMs: nowMs(),
          writeFile,
          profile: settings.read(),
          runEvidence,
        }),
      )
      if (file === null) return { status: 'cancelled' }
      onWritten(path)
      const { sheet } = file
      return { status: 'saved', path, figures: sheet.figures.length, remarks: remarksIn(sheet) }
    },
  } satisfies Partial<Handlers>
}

function remarksIn({ figures, charts }: EvidenceSheet): number {
  const rows = [...figures, ...charts.flatMap(({ values }) => values)]
  return rows.filter(({ remark }) => remark !== null).length
}
