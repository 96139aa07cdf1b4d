import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { addWordComment, type WordComment } from './add-word-comment.ts'
import { withFolder } from './with-app.ts'

const run = promisify(execFile)
const editor = join(import.meta.dirname, '../../roundtrip/make/edit_copy.py')

/** What a colleague does to a file in LibreOffice, with changes recorded. */
export type OfficeEdits = {
  readonly author: { readonly givenName: string; readonly surname: string }
  /** Words that stand in the file once or first, and words in their place; none strikes them. */
  readonly replaced: readonly (readonly [before: string, after: string])[]
  readonly comment?: Omit<WordComment, 'author'>
}

/**
 * Edits a Word file in LibreOffice and saves it there. LibreOffice 7.4 ends when a script has it
 * save a file with comments, so a comment is written into the saved file, which LibreOffice then
 * opens and saves once more.
 */
export async function editInOffice(path: string, edits: OfficeEdits): Promise<void> {
  const { givenName, surname } = edits.author
  const replaced = JSON.stringify(edits.replaced)
  await run('/usr/bin/python3', ['-B', editor, path, givenName, surname, replaced])
  if (edits.comment === undefined) return
  const comment = { ...edits.comment, author: `${givenName} ${surname}` }
  await writeFile(path, addWordComment(await readFile(path), comment))
  await withFolder(async (folder) => {
    const profile = new URL(`file://${join(folder, 'profile')}`).href
    const options = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'docx']
    await run('soffice', [...options, '--outdir', join(folder, 'saved'), path])
    await writeFile(path, await readFile(join(folder, 'saved', basename(path))))
  })
}
