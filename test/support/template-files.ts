import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A small Word file by the program that made it: `python-docx` has a header with a picture, fields of
 * a note and a link, and another first page; `libreoffice` is the same saved there; `pandoc` has
 * styles only.
 */
export function readTemplateFile(maker: string): Uint8Array {
  const path = join(import.meta.dirname, '..', 'fixtures', 'templates', `${maker}.docx`)
  return new Uint8Array(readFileSync(path))
}
