import type { NoteFinding } from '../../export/note-findings'

/** How files come to the disk and from it. */
export type DiskAccess = {
  /** Writes whole or not at all. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>
  /** Null for a file that cannot be read; nothing is looked at where it is not given. */
  readonly readFile?: ((path: string) => Promise<Uint8Array | null>) | undefined
}

/**
 * Writes a file and reads it from the disk again: what is sent is to be what was read back.
 *
 * @returns a finding if the disk holds something else, as some programs change each file they see
 * @throws what `writeFile` throws
 */
export async function writeAndLook(
  path: string,
  bytes: Uint8Array,
  { writeFile, readFile }: DiskAccess,
): Promise<readonly NoteFinding[]> {
  await writeFile(path, bytes)
  const read = (await readFile?.(path)) ?? null
  const isAsWritten = read === null || Buffer.compare(read, bytes) === 0
  return isAsWritten ? [] : [changedOnDisk]
}

const changedOnDisk: NoteFinding = {
  rule: 'read-back-disk',
  severity: 'error',
  key: 'finding.readBack.disk',
  values: {},
}
