import { deflateSync } from 'node:zlib'

const table = Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value >>> 0
})

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}

/** A chunk of a PNG with its length and check sum. */
export function pngChunk(name: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc(body))
  return Buffer.concat([length, body, sum])
}

/** A grey PNG of this size, with further chunks before its picture. */
export function makePng(widthPx: number, heightPx: number, ...extra: Uint8Array[]): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(widthPx, 0)
  header.writeUInt32BE(heightPx, 4)
  header[8] = 8
  const rows = Buffer.alloc((widthPx + 1) * heightPx, 0x99)
  for (let row = 0; row < heightPx; row += 1) rows[row * (widthPx + 1)] = 0
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      pngChunk('IHDR', header),
      ...extra,
      pngChunk('IDAT', deflateSync(rows)),
      pngChunk('IEND', new Uint8Array()),
    ]),
  )
}

/** A segment of a JPEG with its length. */
export function jpegSegment(mark: number, data: Uint8Array): Uint8Array {
  const head = Buffer.from([0xff, mark, 0, 0])
  head.writeUInt16BE(data.length + 2, 2)
  return Buffer.concat([head, data])
}

/** The marks of a JPEG without a real picture, with further segments before it. */
export function makeJpeg(widthPx: number, heightPx: number, ...extra: Uint8Array[]): Uint8Array {
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0])
  frame.writeUInt16BE(heightPx, 1)
  frame.writeUInt16BE(widthPx, 3)
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0xff, 0xd8]),
      ...extra,
      jpegSegment(0xc2, frame),
      jpegSegment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
      Buffer.from([1, 0xff, 0, 2, 0xff, 0xd0, 3]),
      jpegSegment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
      Buffer.from([4, 0xff, 0xd9]),
    ]),
  )
}

/** EXIF that says how the camera was held, and who held it. */
export function exifSegment(orientation: number): Uint8Array {
  const exif = Buffer.from(
    'Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0',
    'latin1',
  )
  exif.writeUInt16BE(orientation, exif.length - 4)
  return jpegSegment(0xe1, Buffer.concat([exif, Buffer.from('Jane Doe')]))
}
