import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The parts of a Word package by path, as text: nothing that we write is binary. */
export type PackageParts = ReadonlyMap<string, string>

/** Reads the package that `docx` wrote, folders left out. */
export function unzipParts(bytes: Uint8Array): PackageParts {
  return new Map(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => !path.endsWith('/'))
      .map(([path, data]) => [path, strFromU8(data)]),
  )
}

/** Some readers look for the content types in the first entry only. */
const first = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml']

/**
 * Zips parts to the same bytes wherever and whenever it runs: sorted, and dated with the first
 * day of the format. The date is local because fflate writes local fields.
 */
export function zipParts(parts: PackageParts): Uint8Array {
  const rest = [...parts.keys()].filter((path) => !first.includes(path)).sort()
  const entries = [...first, ...rest].flatMap((path): [string, Uint8Array][] => {
    const text = parts.get(path)
    return text === undefined ? [] : [[path, strToU8(text)]]
  })
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: new Date(1980, 0, 1) })
}

/** Escapes text for an element or an attribute. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/**
 * The parts with one of them rewritten.
 *
 * @throws Error if it is not there: `docx` has changed what it writes
 */
export function editPart(
  parts: PackageParts,
  path: string,
  edit: (text: string) => string,
): PackageParts {
  const text = parts.get(path)
  if (text === undefined) throw new Error(`The Word package has no part ${path}.`)
  return new Map(parts).set(path, edit(text))
}
