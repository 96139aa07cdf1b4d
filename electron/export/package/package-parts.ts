import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The parts of a Word package by path: XML as text, workbooks and pictures as bytes. */
export type PackageParts = ReadonlyMap<string, string | Uint8Array>

/** Reads the package that `docx` wrote, folders left out. */
export function unzipParts(bytes: Uint8Array): PackageParts {
  return new Map(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => !path.endsWith('/'))
      .map(([path, data]) => [path, isXml(path) ? strFromU8(data) : data]),
  )
}

function isXml(path: string): boolean {
  return /\.(xml|rels)$/.test(path)
}

/** The text of a part; empty for one that is not there or is not text. */
export function textOfPart(parts: PackageParts, path: string): string {
  const part = parts.get(path)
  return typeof part === 'string' ? part : ''
}

// At each call: the time zone may be another by then.
const firstDay = () => new Date(1980, 0, 1)

/** Some readers look for the content types in the first entry only. */
const first = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml']

/** The same files zipped anew, without the time at which they were written. */
export function rezip(bytes: Uint8Array): Uint8Array {
  return zipSync(unzipSync(bytes), { level: 6, mtime: firstDay() })
}

/**
 * Zips parts to the same bytes wherever and whenever it runs: sorted, and dated with the first
 * day of the format. The date is local because fflate writes local fields.
 */
export function zipParts(parts: PackageParts): Uint8Array {
  const rest = [...parts.keys()].filter((path) => !first.includes(path)).sort()
  const entries = [...first, ...rest].flatMap((path): [string, Uint8Array][] => {
    const part = parts.get(path)
    if (part === undefined) return []
    return [[path, typeof part === 'string' ? strToU8(part) : part]]
  })
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: firstDay() })
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
  if (typeof text !== 'string') throw new Error(`The Word package has no part ${path}.`)
  return new Map(parts).set(path, edit(text))
}
