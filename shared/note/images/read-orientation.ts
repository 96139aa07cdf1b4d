const startOfScan = 0xda
const application1 = 0xe1
const orientationTag = 0x112

/**
 * How the camera was held, 1 to 8 of EXIF's tag 274: 1 is upright, as is what says nothing of it.
 *
 * @see EXIF 2.32, section 4.6.4
 */
export function readOrientation(bytes: Uint8Array): number {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return 1
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 2; at + 10 <= bytes.length && bytes[at] === 0xff; ) {
    const mark = bytes[at + 1]
    if (mark === startOfScan) return 1
    const end = Math.min(at + 2 + view.getUint16(at + 2), bytes.length)
    if (mark === application1 && view.getUint32(at + 4) === 0x45786966)
      return orientationIn(new DataView(bytes.buffer, bytes.byteOffset + at + 10, end - at - 10))
    at = end
  }
  return 1
}

/** @param exif a TIFF of its own */
function orientationIn(exif: DataView): number {
  if (exif.byteLength < 8) return 1
  const isLittle = exif.getUint16(0) === 0x4949
  const start = exif.getUint32(4, isLittle)
  if (start + 2 > exif.byteLength) return 1
  const count = exif.getUint16(start, isLittle)
  for (let entry = start + 2; entry < start + 2 + count * 12; entry += 12) {
    if (entry + 12 > exif.byteLength) return 1
    if (exif.getUint16(entry, isLittle) !== orientationTag) continue
    const value = exif.getUint16(entry + 8, isLittle)
    return value >= 1 && value <= 8 ? value : 1
  }
  return 1
}
