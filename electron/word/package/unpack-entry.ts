import { FicheError } from '@shared/contract/error'
import { Inflate } from 'fflate'
import { crc32 } from './crc32'
import type { ZipEntry } from './zip-directory'

/** Unpacked at once: a step of so much gives at most a thousand times as much before it is counted. */
const stepBytes = 16_384
const localHeader = 0x04034b50

/**
 * The bytes of one file of a zip, never more than its directory promises.
 *
 * @throws FicheError `word-file-damaged` naming it; `word-file-unsafe` for one that holds more than
 *   it says; `word-file-password`
 */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.isEncrypted) throw new FicheError('word-file-password')
  const packed = packedBytesOf(bytes, entry)
  const unpacked = entry.method === 0 ? packed : inflated(packed, entry)
  if (unpacked.length !== entry.unpackedBytes || crc32(unpacked) !== entry.crc32)
    throw damaged(entry)
  return unpacked
}

function packedBytesOf(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { at } = entry
  if (at + 30 > bytes.length || view.getUint32(at, true) !== localHeader) throw damaged(entry)
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (from + entry.packedBytes > bytes.length) throw damaged(entry)
  return bytes.subarray(from, from + entry.packedBytes)
}

function inflated(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method !== 8) throw damaged(entry)
  const unpacked = new Uint8Array(entry.unpackedBytes)
  let filled = 0
  const inflate = new Inflate((piece) => {
    if (filled + piece.length > unpacked.length)
      throw new FicheError('word-file-unsafe', entry.name)
    unpacked.set(piece, filled)
    filled += piece.length
  })
  try {
    for (let at = 0; at < packed.length; at += stepBytes)
      inflate.push(packed.subarray(at, at + stepBytes), at + stepBytes >= packed.length)
  } catch (error) {
    if (error instanceof FicheError) throw error
    throw damaged(entry)
  }
  return unpacked.subarray(0, filled)
}

function damaged({ name }: ZipEntry): FicheError {
  return new FicheError('word-file-damaged', name)
}
