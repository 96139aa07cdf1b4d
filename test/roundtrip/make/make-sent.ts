import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { bundleForNode } from '../../support/bundle-for-node.ts'

// Writes `test/roundtrip/sent`: what the returned copies of the corpus are made from.
const sentFolder = resolve(import.meta.dirname, '..', 'sent')
const { exportSent }: typeof import('./export-sent') = await import(
  await bundleForNode(join(import.meta.dirname, 'export-sent.ts'), 'make-sent')
)
for (const { name, note, bytes } of await exportSent()) {
  await mkdir(join(sentFolder, name), { recursive: true })
  await writeFile(join(sentFolder, name, 'note.json'), `${JSON.stringify(note, null, 2)}\n`)
  await writeFile(join(sentFolder, name, 'sent.docx'), bytes)
}
