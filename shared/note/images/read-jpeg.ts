import { joinBytes } from '../../base/join-bytes'
import type { ReadImage } from './read-image'

const startOfImage = 0xd8
const endOfImage = 0xd9
const startOfScan = 0xda
const comment = 0xfe
/** APP0 is the density, APP2 the colours, APP14 how they are coded; the others are remarks. */
const keptApplications: ReadonlySet<number> = new Set([0xe0, 0xe2, 0xee])
/** Frames: all of 0xC0 to 0xCF but tables of codes, a reserved one and arithmetic coding. */
const noFrames: ReadonlySet<number> = new Set([0xc4, 0xc8, 0xcc])

/**
 * A JPEG without EXIF, IPTC, XMP and comments, and without what hangs behind its end. What EXIF says
 * of how the camera was held is lost with it, so that the window turns the picture first.
 */
export function readJpeg(bytes: Uint8Array): ReadImage | null {
  if (bytes[0] !== 0xff || bytes[1] !== startOfImage) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept = [bytes.subarray(0, 2)]
  let size: { readonly widthPx: number; readonly heightPx: number } | null = null
  let hasScan = false
  let at = 2
  while (at + 2 <= bytes.length && bytes[at] === 0xff) {
    const mark = bytes[at + 1] ?? 0
    if (mark === endOfImage) {
      kept.push(bytes.subarray(at, at + 2))
      return size && hasScan ? { mediaType: 'image/jpeg', ...size, bytes: joinBytes(kept) } : null
    }
    const isFiller = mark === 0xff
    const end = isFiller ? at + 1 : endOfSegment(view, at)
    if (end > bytes.length) return null
    if (isFrame(mark) && end - at >= 9)
      size = { heightPx: view.getUint16(at + 5), widthPx: view.getUint16(at + 7) }
    hasScan ||= mark === startOfScan
    if (!isFiller && !isRemark(mark)) kept.push(bytes.subarray(at, end))
    at = end
  }
  return null
}

/** A scan goes on behind its segment, up to the next mark that is not part of its data. */
function endOfSegment(view: DataView, start: number): number {
  if (start + 4 > view.byteLength) return Number.POSITIVE_INFINITY
  let at = start + 2 + view.getUint16(start + 2)
  if (view.getUint8(start + 1) !== startOfScan) return at
  while (at + 1 < view.byteLength && !(view.getUint8(at) === 0xff && isMark(view.getUint8(at + 1))))
    at += 1
  return at
}

/** Data writes 255 as 255 and 0, and holds marks of restart. */
function isMark(byte: number): boolean {
  return byte !== 0 && !(byte >= 0xd0 && byte <= 0xd7)
}

function isFrame(mark: number): boolean {
  return mark >= 0xc0 && mark <= 0xcf && !noFrames.has(mark)
}

function isRemark(mark: number): boolean {
  if (mark === comment) return true
  return mark >= 0xe0 && mark <= 0xef && !keptApplications.has(mark)
}
