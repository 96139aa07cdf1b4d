import { FicheError } from '@shared/contract/error'
import { mostImageBytes } from '@shared/note/images/image-limit'
import type { WordLoss } from '@shared/word/word-document'
import { mostWordFileBytes } from '@shared/word/word-file-limit'
import { decodeXml } from './decode-xml'
import { limits } from './limits'
import { listOutsideLinks } from './outside-links'
import { otherPackageError, refuseOtherFile } from './refuse-other-file'
import { unpackEntry } from './unpack-entry'
import { readZipDirectory, type ZipEntry } from './zip-directory'

/** The parts of a Word file, each unpacked when it is asked for. */
export type WordPackage = {
  /**
   * The text of an XML part; undefined for one that is not there. Capitals of names do not matter.
   *
   * @throws FicheError `word-file-damaged` naming it, `word-file-unsafe`, `word-file-too-large`
   */
  readonly readText: (name: string) => string | undefined
  /** The bytes of a picture; undefined for one that is not there or was left out as too large. */
  readonly readBytes: (name: string) => Uint8Array | undefined
  /** The bytes of any part but macros; throws as `readText` does. */
  readonly readPart: (name: string) => Uint8Array | undefined
  readonly partNames: readonly string[]
  /** What is in the file and is never read. */
  readonly losses: readonly WordLoss[]
}

type Entries = ReadonlyMap<string, ZipEntry>

/**
 * Opens a Word document or template, in bounded time and memory whatever the bytes are. Nothing in
 * it is run, and nothing that it points to is fetched.
 *
 * @param unpacked what was of the files that it is part of, to which its own comes
 * @throws FicheError a code beginning with `word-file-`, for all that is no Word file, is locked or
 *   damaged, or is built so as to do harm
 */
export function openWordPackage(bytes: Uint8Array, unpacked = { bytes: 0 }): WordPackage {
  if (bytes.length > mostWordFileBytes) throw new FicheError('word-file-too-large')
  refuseOtherFile(bytes)
  const entries: Entries = new Map(
    readZipDirectory(bytes).map((entry) => [entry.name.toLowerCase(), entry]),
  )
  const readPart = createPartReader(bytes, entries, unpacked)
  const readText = (name: string) => {
    const part = readPart(name)
    return part && decodeXml(part, entries.get(name.toLowerCase())?.name ?? name)
  }
  refuseOtherPackage(entries, readText)
  const tooLarge = listLargePictures(entries)
  return {
    readText,
    readPart,
    readBytes: (name) => {
      const entry = entries.get(name.toLowerCase())
      if (entry === undefined || !isPicture(entry) || tooLarge.has(entry)) return undefined
      return unpackEntry(bytes, entry)
    },
    partNames: [...entries.values()].map(({ name }) => name),
    losses: [
      ...[...entries.values()].filter(isMacro).map(({ name }) => lossOf('macro', name)),
      ...[...tooLarge].map(({ name }) => lossOf('picture', name)),
      ...listOutsideLinks(relationshipsOf(entries, readText)),
    ],
  }
}

/** Counts what it unpacks, each part once: readers may ask for one again. */
function createPartReader(
  bytes: Uint8Array,
  entries: Entries,
  unpacked: { bytes: number },
): WordPackage['readPart'] {
  const counted = new Set<ZipEntry>()
  return (name) => {
    const entry = entries.get(name.toLowerCase())
    if (entry === undefined || isMacro(entry)) return undefined
    const isSuspicious =
      entry.unpackedBytes > limits.ratioFromBytes &&
      entry.unpackedBytes > entry.packedBytes * limits.ratio
    if (isSuspicious) throw new FicheError('word-file-unsafe', entry.name)
    if (!counted.has(entry)) unpacked.bytes += entry.unpackedBytes
    counted.add(entry)
    if (entry.unpackedBytes > limits.partBytes || unpacked.bytes > limits.textBytes)
      throw new FicheError('word-file-too-large')
    return unpackEntry(bytes, entry)
  }
}

function refuseOtherPackage(entries: Entries, readText: WordPackage['readText']): void {
  if ([...entries.values()].some(({ isEncrypted }) => isEncrypted))
    throw new FicheError('word-file-password')
  const types = readText('[Content_Types].xml') ?? ''
  // Of documents and templates, with macros and without.
  if (/wordprocessingml\.(document|template)\.main|ms-word\.[\w.]+\.main\+xml/i.test(types)) return
  if (entries.has('word/document.xml') && types !== '') return
  throw otherPackageError(new Set(entries.keys()), mimeTypeOf(entries, readText))
}

function mimeTypeOf(entries: Entries, readText: WordPackage['readText']): string {
  return (entries.get('mimetype')?.unpackedBytes ?? 0) > 200 ? '' : (readText('mimetype') ?? '')
}

/** In the order of the file: pictures above the limit, and those that do not fit in the sum. */
function listLargePictures(entries: Entries): ReadonlySet<ZipEntry> {
  let bytes = 0
  return new Set(
    [...entries.values()].filter(isPicture).filter(({ unpackedBytes }) => {
      if (unpackedBytes > mostImageBytes || bytes + unpackedBytes > limits.pictureBytes) return true
      bytes += unpackedBytes
      return false
    }),
  )
}

function relationshipsOf(
  entries: Entries,
  readText: WordPackage['readText'],
): ReadonlyMap<string, string> {
  const names = [...entries.values()]
    .map(({ name }) => name)
    .filter((name) => /\.rels$/i.test(name))
  return new Map(names.map((name) => [name, readText(name) ?? '']))
}

function lossOf(what: WordLoss['what'], part: string): WordLoss {
  return { what, near: '', text: part, isTextKept: false }
}

function isMacro({ name }: ZipEntry): boolean {
  return /(^|\/)vbaProject[^/]*\.bin$/i.test(name)
}

function isPicture({ name }: ZipEntry): boolean {
  return !/\.(xml|rels|bin|docx|xlsx|pptx|ole|vml)$/i.test(name)
}
