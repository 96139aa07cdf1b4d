/**
 * What a version is by its name: the first one issued, a revision, or a working draft under any
 * other name. Corrigenda and addenda are documents of their own.
 */
export type VersionKind = 'draft' | 'INIT' | 'REV'

/** The name of the state in which a note is, beside the names of its versions. */
export const presentState = 'now'

/** @param name `INIT`, `REV 2`, `v4 after the capital` */
export function versionKindOf(name: string): VersionKind {
  if (name === 'INIT') return 'INIT'
  return revisionOf(name) === null ? 'draft' : 'REV'
}

/**
 * The name that the next version issued is to have: INIT for the first, then REV with the number
 * after the highest.
 *
 * @param names of the versions that the note has
 */
export function nextIssuedName(names: readonly string[]): string {
  const revisions = names.flatMap((name) => revisionOf(name) ?? [])
  if (revisions.length === 0 && !names.includes('INIT')) return 'INIT'
  return `REV ${Math.max(0, ...revisions) + 1}`
}

function revisionOf(name: string): number | null {
  const digits = /^REV ([1-9]\d{0,3})$/.exec(name)?.[1]
  return digits === undefined ? null : Number(digits)
}
