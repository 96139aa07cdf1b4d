import { FicheError } from '@shared/contract/error'
import { limits } from './limits'

/** What the directory at the end of a zip file says of one file in it. */
export type ZipEntry = {
  /** With slashes only. */
  readonly name: string
  readonly isEncrypted: boolean
  /** 0 as it is, 8 deflated. */
  readonly method: number
  readonly crc32: number
  readonly packedBytes: number
  readonly unpackedBytes: number
  /** Where its own header stands. */
  readonly at: number
}

const signature = {
  entry: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
}
const endBytes = 22
/** After the directory: a comment, or what a mail program hung on. */
const mostTrailingBytes = 65_557
const unsaid32 = 0xffffffff
const unsaid16 = 0xffff

/**
 * Reads the directory of a zip file, folders and names that lead out of it left out. Programs
 * disagree on which of two files of one name is meant, and overlapping files are how a small file
 * unpacks to a huge one, so both are refused.
 *
 * @throws FicheError `word-file-damaged`, `word-file-unsafe`, `word-file-too-large`
 * @see APPNOTE.TXT of PKWARE, section 4.3
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { count, start } = readEnd(view)
  if (count > limits.entries) throw new FicheError('word-file-unsafe', `${count} parts`)
  const entries: ZipEntry[] = []
  let at = start
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readEntry(view, at)
    entries.push(entry)
    at = next
  }
  refuseOverlaps(entries, start)
  return withoutDoubles(entries)
}

function readEnd(view: DataView): { readonly count: number; readonly start: number } {
  const last = view.byteLength - endBytes
  for (let at = last; at >= 0 && at >= last - mostTrailingBytes; at -= 1) {
    if (view.getUint32(at, true) !== signature.end) continue
    const count = view.getUint16(at + 10, true)
    const start = view.getUint32(at + 16, true)
    if (count === unsaid16 || start === unsaid32) return readEnd64(view, at)
    if (start + view.getUint32(at + 12, true) <= at) return { count, start }
  }
  throw damaged()
}

function readEnd64(
  view: DataView,
  endAt: number,
): { readonly count: number; readonly start: number } {
  const locatorAt = endAt - 20
  if (locatorAt < 0 || view.getUint32(locatorAt, true) !== signature.locator64) throw damaged()
  const at = large(view, locatorAt + 8)
  if (at > locatorAt - 56 || view.getUint32(at, true) !== signature.end64) throw damaged()
  const count = large(view, at + 32)
  const start = large(view, at + 48)
  if (start > at) throw damaged()
  return { count, start }
}

function readEntry(
  view: DataView,
  at: number,
): { readonly entry: ZipEntry; readonly next: number } {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== signature.entry) throw damaged()
  const nameBytes = view.getUint16(at + 28, true)
  const extraBytes = view.getUint16(at + 30, true)
  const extraAt = at + 46 + nameBytes
  const next = extraAt + extraBytes + view.getUint16(at + 32, true)
  if (next > view.byteLength) throw damaged()
  const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameBytes)
  const [unpackedBytes = 0, packedBytes = 0, localAt = 0] = withLargeNumbers(
    view,
    [24, 20, 42].map((offset) => view.getUint32(at + offset, true)),
    { from: extraAt, to: extraAt + extraBytes },
  )
  const entry = {
    name: new TextDecoder().decode(name).replaceAll('\\', '/'),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc32: view.getUint32(at + 16, true),
    packedBytes,
    unpackedBytes,
    at: localAt,
  }
  return { entry, next }
}

/** Numbers that do not fit in 32 bits stand in a field of their own, in this order. */
function withLargeNumbers(
  view: DataView,
  numbers: readonly number[],
  extra: { readonly from: number; readonly to: number },
): readonly number[] {
  if (!numbers.includes(unsaid32)) return numbers
  for (let at = extra.from; at + 4 <= extra.to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    let from = at + 4
    return numbers.map((number) => {
      if (number !== unsaid32) return number
      if (from + 8 > extra.to) throw damaged()
      from += 8
      return large(view, from - 8)
    })
  }
  throw damaged()
}

function large(view: DataView, at: number): number {
  const number = Number(view.getBigUint64(at, true))
  if (!Number.isSafeInteger(number)) throw damaged()
  return number
}

function refuseOverlaps(entries: readonly ZipEntry[], directoryAt: number): void {
  let free = 0
  for (const { name, at, packedBytes } of entries.toSorted((a, b) => a.at - b.at)) {
    if (at < free) throw new FicheError('word-file-unsafe', name)
    // A header of its own stands before it: 30 bytes and the name.
    free = at + 30 + packedBytes
    if (free > directoryAt) throw damaged()
  }
}

/** Names differ by more than capitals. @see ISO/IEC 29500-2, section 6.2.2.3 */
function withoutDoubles(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  const names = new Set<string>()
  return entries.filter(({ name }) => {
    if (name.endsWith('/') || name.startsWith('/') || name.split('/').includes('..')) return false
    if (names.has(name.toLowerCase())) throw new FicheError('word-file-unsafe', name)
    names.add(name.toLowerCase())
    return true
  })
}

function damaged(): FicheError {
  return new FicheError('word-file-damaged', 'zip')
}
