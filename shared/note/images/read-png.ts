import { joinBytes } from '../../base/join-bytes'
import type { ReadImage } from './read-image'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** All that a picture is drawn from; texts, times and EXIF are none of it. */
const drawn: ReadonlySet<string> = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'cHRM',
  'gAMA',
  'iCCP',
  'sBIT',
  'sRGB',
  'cICP',
  'bKGD',
  'pHYs',
])

/** A PNG without the chunks that are not drawn; null where the bytes are none or end too early. */
export function readPng(bytes: Uint8Array): ReadImage | null {
  if (!signature.every((byte, index) => bytes[index] === byte)) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept = [bytes.subarray(0, signature.length)]
  let at = signature.length
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.length) return null
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if ((kept.length === 1) !== (name === 'IHDR')) return null
    if (drawn.has(name)) kept.push(bytes.subarray(at, end))
    if (name === 'IEND') {
      const [widthPx, heightPx] = [view.getUint32(16), view.getUint32(20)]
      return { mediaType: 'image/png', widthPx, heightPx, bytes: joinBytes(kept) }
    }
    at = end
  }
  return null
}
