import { FicheError } from '@shared/contract/error'
import type { ComparedWith } from '../../export/marks/changes-options'
import type { ReadDb } from '../../store/database'
import { getNote } from '../../store/notes'
import { getVersion } from '../../store/versions'
import { readNote } from '../read-note'

/**
 * What a note is compared with: a version of its own, else another note as it is, or a version of
 * that one.
 *
 * @param since name or id of a version; id of another note, which `:VERSION` may follow
 * @throws FicheError `version-not-found`, naming what was asked for
 */
export function readBase(db: ReadDb, noteId: string, since: string): ComparedWith {
  const own = findVersion(db, noteId, since)
  if (own !== undefined) return { kind: 'version', name: own.name, before: own.note }
  const [otherId = '', version] = splitOnce(since.trim())
  const other = version === undefined ? undefined : findVersion(db, otherId, version)
  if (other !== undefined)
    return {
      kind: 'note',
      name: `${getNote(db, otherId).title} (${other.name})`,
      before: other.note,
    }
  if (version !== undefined || otherId === noteId) throw new FicheError('version-not-found', since)
  const before = findOr(() => readNote(db, otherId))
  if (before === undefined) throw new FicheError('version-not-found', since)
  return { kind: 'note', name: before.title, before }
}

function findVersion(db: ReadDb, noteId: string, name: string) {
  return findOr(() => getVersion(db, noteId, name))
}

/** Undefined where there is no such note or version. */
function findOr<Found>(get: () => Found): Found | undefined {
  try {
    return get()
  } catch (error) {
    if (error instanceof FicheError && error.code.endsWith('-not-found')) return undefined
    throw error
  }
}

function splitOnce(words: string): readonly [string, string?] {
  const at = words.indexOf(':')
  return at < 0 ? [words] : [words.slice(0, at), words.slice(at + 1)]
}
