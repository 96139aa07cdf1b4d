import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { FicheError } from '@shared/contract/error'
import { exportFileName } from '@shared/note/export-file-name'
import { registerFileName } from '@shared/note/register-file-name'
import type { ReadDb } from '../../store/database'
import { getNote } from '../../store/notes'

/**
 * Where an exported file goes: the path that was given, or in a folder under a name made from the
 * note, as the register makes it if asked to.
 *
 * @throws FicheError `note-not-found`; `no-register-name` where the note has no number yet
 */
export function exportPathOf(
  db: ReadDb,
  noteId: string,
  { to, hasRegisterName }: { readonly to: string; readonly hasRegisterName: boolean },
): string {
  const path = resolve(to)
  if (!hasRegisterName && !/[\\/]$/.test(to) && !isFolder(path)) return path
  const note = getNote(db, noteId)
  if (!hasRegisterName) return join(path, exportFileName(note))
  const name = registerFileName(note.header)
  if (name === null) throw new FicheError('no-register-name', note.title)
  return join(path, name)
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}
