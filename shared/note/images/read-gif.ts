import { joinBytes } from '../../base/join-bytes'
import type { ReadImage } from './read-image'

/** Of one with several pictures a note shows what the window and Word show of it. */
export function readGif(bytes: Uint8Array): ReadImage | null {
  const name = String.fromCharCode(...bytes.subarray(0, 6))
  if ((name !== 'GIF87a' && name !== 'GIF89a') || bytes.length < 13) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const plain = withoutRemarks(bytes)
  if (plain === null) return null
  return {
    mediaType: 'image/gif',
    widthPx: view.getUint16(6, true),
    heightPx: view.getUint16(8, true),
    bytes: plain,
  }
}

const gifEnd = 0x3b
const gifExtension = 0x21
const gifPicture = 0x2c
/** Comments and what applications keep for themselves; the latter also say how often it repeats. */
const gifRemarks: ReadonlySet<number> = new Set([0xfe, 0xff])

function withoutRemarks(bytes: Uint8Array): Uint8Array | null {
  const kept: Uint8Array[] = []
  let at = 13 + colourTableLength(bytes[10])
  kept.push(bytes.subarray(0, at))
  while (at < bytes.length) {
    const start = at
    const mark = bytes[at]
    if (mark === gifEnd) return joinBytes([...kept, bytes.subarray(at, at + 1)])
    if (mark === gifPicture) at += 11 + colourTableLength(bytes[at + 9])
    else if (mark === gifExtension) at += 2
    else return null
    const isRemark = mark === gifExtension && gifRemarks.has(bytes[start + 1] ?? 0)
    for (let length = bytes[at]; length !== 0; length = bytes[at]) {
      if (length === undefined) return null
      at += 1 + length
    }
    at += 1
    if (!isRemark) kept.push(bytes.subarray(start, at))
  }
  return null
}

function colourTableLength(flags = 0): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1)
}
