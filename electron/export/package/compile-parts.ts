import { type Document, Packer } from 'docx'
import type { PackageParts } from './package-parts'

/**
 * The parts of a document as `docx` writes them. Its public way zips them, and taking that zip
 * apart again would be an eighth of an export; this one is private, so it is looked at closely.
 *
 * @throws if another version of `docx` gives something else
 */
export function compileParts(document: Document): PackageParts {
  const compiled: unknown = Packer['compiler'].compile(document)
  if (!(compiled instanceof Map)) throw new Error('docx compiles a document otherwise.')
  const parts = new Map<string, string | Uint8Array>()
  for (const [path, part] of compiled) parts.set(String(path), partOf(part))
  return parts
}

function partOf(part: unknown): string | Uint8Array {
  if (typeof part === 'string' || part instanceof Uint8Array) return part
  if (part instanceof ArrayBuffer) return new Uint8Array(part)
  throw new Error('docx compiles a part otherwise.')
}
