import { type Role, roleSchema } from '../note/roles/role'

/**
 * The name of the hidden bookmark that says what a heading, or what stands in a box, is for: a page
 * shows it by where it stands and by words that anybody may change.
 *
 * @param count different for each of a file, for a name may stand once
 */
export function roleMarkOf(role: Role, count: number): string {
  return `_role_${role}_${count}`
}

/** The role in such a name, whatever a program put behind it; null for other bookmarks. */
export function findRoleInMark(name: string): Role | null {
  const found = roleSchema.safeParse(/^_role_([A-Za-z]+)_\d+/.exec(name)?.[1])
  return found.success ? found.data : null
}
