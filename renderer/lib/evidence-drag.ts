import type { Evidence } from '@shared/contract/library'
import { evidenceSchema } from '@shared/library/evidence'

/** Only windows of this app know it, so a result dropped elsewhere leaves its plain words. */
const evidenceType = 'application/x-fiche-evidence'

/** Gives a dragged result along, and its words for other programs. */
export function putEvidence(transfer: DataTransfer, evidence: Evidence, words: string): void {
  transfer.effectAllowed = 'copy'
  transfer.setData(evidenceType, JSON.stringify(evidence))
  transfer.setData('text/plain', words)
}

/** The result that is dropped; null if it is something else. */
export function readEvidence(transfer: DataTransfer | null): Evidence | null {
  const written = transfer?.getData(evidenceType) ?? ''
  if (written === '') return null
  try {
    const parsed = evidenceSchema.safeParse(JSON.parse(written))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
