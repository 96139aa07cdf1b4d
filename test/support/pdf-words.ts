import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const patienceMs = 120_000

/**
 * The words of a Word file as LibreOffice prints them, page by page, headers and footers among
 * them. LibreOffice gets a profile of its own, so that one already open does not take the order.
 *
 * @throws Error if LibreOffice or pdftotext is not installed
 */
export async function readPdfPages(docx: Uint8Array): Promise<readonly (readonly string[])[]> {
  const folder = await mkdtemp(join(tmpdir(), 'fiche-pdf-'))
  try {
    const source = join(folder, 'note.docx')
    const pdf = join(folder, 'note.pdf')
    await writeFile(source, docx)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    await run(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, source],
      { timeout: patienceMs },
    )
    const text = join(folder, 'note.txt')
    await run('pdftotext', ['-enc', 'UTF-8', pdf, text], { timeout: patienceMs })
    const pages = (await readFile(text, 'utf8')).split('\f')
    return pages
      .filter((page) => page.trim() !== '')
      .map((page) => page.split(/[ \n]+/).filter((word) => word !== ''))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
