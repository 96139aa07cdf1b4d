import { addWordTemplate, keepWordTemplate } from '../../store/word-templates/word-templates'
import type { OperationContext } from '../context'

/**
 * Keeps a copy of an institution's template, which all notes are exported in from now on.
 *
 * @throws FicheError as `readTemplate` throws for a file that cannot be one
 */
export async function takeTemplate(
  { db, newId, nowMs }: OperationContext,
  { fileName, bytes }: { readonly fileName: string; readonly bytes: Uint8Array },
): Promise<void> {
  const { readTemplate } = await import('../../export/template/read-template')
  readTemplate(bytes)
  addWordTemplate(db, { id: newId(), fileName, bytes, nowMs: nowMs() })
}

/**
 * Keeps a copy for exports that ask for it; all others stay as they are.
 *
 * @returns its id
 * @throws FicheError as `readTemplate` throws for a file that cannot be one
 */
export async function keepTemplate(
  { db, newId, nowMs }: OperationContext,
  { fileName, bytes }: { readonly fileName: string; readonly bytes: Uint8Array },
): Promise<string> {
  const { readTemplate } = await import('../../export/template/read-template')
  readTemplate(bytes)
  const id = newId()
  keepWordTemplate(db, { id, fileName, bytes, nowMs: nowMs() })
  return id
}
