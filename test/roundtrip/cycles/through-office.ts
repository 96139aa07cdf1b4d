import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const patienceMs = 120_000

/** Has LibreOffice open Word files and save them as such, all in one go. */
export async function throughOffice(files: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'fiche-through-office-'))
  try {
    const saved = join(folder, 'saved')
    await mkdir(saved)
    const paths = files.map((_, index) => join(folder, `${index}.docx`))
    await Promise.all(paths.map((path, index) => writeFile(path, files[index] ?? '')))
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    await run(
      'soffice',
      [profile, '--headless', '--convert-to', 'docx', '--outdir', saved, ...paths],
      { timeout: patienceMs },
    )
    return await Promise.all(
      files.map(async (_, index) => new Uint8Array(await readFile(join(saved, `${index}.docx`)))),
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
