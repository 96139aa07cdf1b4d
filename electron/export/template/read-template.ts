import { FicheError } from '@shared/contract/error'
import { strFromU8, unzipSync } from 'fflate'
import { type PackageParts, textOfPart } from '../package/package-parts'
import { canonicalXml } from './canonical-xml'
import { relationshipsOf } from './relationships'

/** An institution's template, checked: what a document can take from it. */
export type WordTemplate = {
  readonly parts: PackageParts
  /** Paths of its parts by what they are. */
  readonly documentPath: string
  readonly stylesPath: string
}

const megabyte = 1_000_000
const mostBytes = 20 * megabyte
const mostUnpackedBytes = 100 * megabyte

/** Of old Word files, and of all that Office locks with a password. */
const closedFile = [0xd0, 0xcf, 0x11, 0xe0]
const zip = [0x50, 0x4b]
const strictNamespace = 'http://purl.oclc.org/ooxml/'

/**
 * Reads a Word template or document as a template.
 *
 * @throws FicheError `template-too-large`; `template-closed` for one with a password and old .doc
 *   files; `template-macros`; `template-not-word`; `template-damaged`
 */
export function readTemplate(bytes: Uint8Array): WordTemplate {
  if (bytes.length > mostBytes) throw new FicheError('template-too-large')
  if (beginsWith(bytes, closedFile)) throw new FicheError('template-closed')
  if (!beginsWith(bytes, zip)) throw new FicheError('template-not-word')
  const files = unzipped(bytes)
  const types = files.get('[Content_Types].xml')
  const root = files.get('_rels/.rels')
  if (types === undefined || root === undefined) throw new FicheError('template-not-word')
  const names = [...files.keys()]
  if (/macroEnabled/i.test(strFromU8(types)) || names.some((name) => /vbaProject/i.test(name)))
    throw new FicheError('template-macros')
  return structureOf(partsOf(files))
}

function structureOf(parts: PackageParts): WordTemplate {
  const find = (from: string, type: string) =>
    relationshipsOf(parts, from).find((one) => one.type === type && !one.isExternal)?.target ?? ''
  const documentPath = find('', 'officeDocument')
  const document = textOfPart(parts, documentPath)
  if (document.includes(strictNamespace)) throw new FicheError('template-not-word')
  if (!/^<\?xml[^>]*\?><w:document\b/.test(document)) throw new FicheError('template-not-word')
  const stylesPath = find(documentPath, 'styles')
  if (!/^<\?xml[^>]*\?><w:styles\b/.test(textOfPart(parts, stylesPath)))
    throw new FicheError('template-damaged')
  return { parts, documentPath, stylesPath }
}

function unzipped(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let unpackedBytes = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({ originalSize, name }) => {
        unpackedBytes += originalSize
        return unpackedBytes <= mostUnpackedBytes && !name.endsWith('/')
      },
    })
    if (unpackedBytes <= mostUnpackedBytes) return new Map(Object.entries(files))
  } catch {
    throw new FicheError('template-damaged')
  }
  throw new FicheError('template-too-large')
}

/** Only what can be taken over is looked at closely. */
function partsOf(files: ReadonlyMap<string, Uint8Array>): PackageParts {
  try {
    return new Map(
      [...files].map(([path, data]) => [
        path,
        /\.(xml|rels)$/.test(path) ? canonicalXml(strFromU8(data)) : data,
      ]),
    )
  } catch {
    throw new FicheError('template-damaged')
  }
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}
