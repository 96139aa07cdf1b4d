import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { runCommand } from '../process/run-command.ts'

export type RegistryPackage = {
  readonly name: string
  readonly version: string
  /** As in a lock file: `sha512-` and the hash of the .tgz in base64. */
  readonly integrity: string
}

/**
 * Fetches a package from the npm registry, without installing it, and unpacks it into `folder`,
 * which then holds `package/`.
 * @throws when it cannot be had, or is not the very file that `integrity` names
 */
export async function fetchRegistryPackage(wanted: RegistryPackage, folder: string): Promise<void> {
  const id = `${wanted.name}@${wanted.version}`
  const packed = await runCommand('npm', [
    'pack',
    id,
    '--ignore-scripts',
    '--fetch-retries=1',
    `--pack-destination=${folder}`,
  ])
  const fileName = (await readdir(folder)).find((name) => name.endsWith('.tgz'))
  if (packed.exitCode !== 0 || fileName === undefined)
    throw new Error(`the npm registry did not give ${id} (${lastLine(packed.output)})`)
  const file = join(folder, fileName)
  if (!(await hasIntegrity(createReadStream(file), wanted.integrity)))
    throw new Error(`the npm registry gave another ${id} than the one that is known`)
  await unpack(file, folder)
  await rm(file)
}

/** @throws when tar fails */
export async function unpack(archive: string, folder: string): Promise<void> {
  const result = await runCommand('tar', ['-xzf', archive, '-C', folder])
  if (result.exitCode !== 0) throw new Error(`tar could not unpack ${archive}`)
}

/** Whether the bytes are those that an integrity string of a lock file (`sha512-…`) names. */
export async function hasIntegrity(
  bytes: AsyncIterable<Uint8Array>,
  integrity: string,
): Promise<boolean> {
  const hash = createHash('sha512')
  for await (const chunk of bytes) hash.update(chunk)
  return `sha512-${hash.digest('base64')}` === integrity
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? ''
}
