/** Where one reads, and how far the bytes go; past the end `at` is NaN for good. */
type Reader = { readonly bytes: Uint8Array; at: number }

/**
 * Whether a Yjs update of format 1 goes on to its own end, without reading what stands in it: several
 * times as quick as decoding it. What it does not know is not whole.
 *
 * @see https://github.com/yjs/yjs/blob/main/src/utils/UpdateDecoder.js
 */
export function isWholeUpdate(bytes: Uint8Array): boolean {
  const reader = { bytes, at: 0 }
  for (let clients = readNumber(reader); clients > 0; clients -= 1) {
    let structs = readNumber(reader)
    skipNumbers(reader, 2)
    for (; structs > 0 && isInside(reader); structs -= 1) skipStruct(reader)
    if (!isInside(reader)) return false
  }
  for (let clients = readNumber(reader); clients > 0 && isInside(reader); clients -= 1) {
    skipNumbers(reader, 1)
    skipNumbers(reader, 2 * readNumber(reader))
  }
  return reader.at === bytes.length
}

function isInside({ bytes, at }: Reader): boolean {
  return at <= bytes.length
}

/** Seven bits a byte, the lowest first; NaN past the end. */
function readNumber(reader: Reader): number {
  let number = 0
  for (let factor = 1; ; factor *= 128) {
    const byte = reader.bytes[reader.at]
    if (byte === undefined) {
      reader.at = Number.NaN
      return Number.NaN
    }
    reader.at += 1
    number += (byte & 127) * factor
    if (byte < 128) return number
  }
}

function skipNumbers(reader: Reader, count: number): void {
  for (let left = count; left > 0 && isInside(reader); left -= 1) readNumber(reader)
}

/** Texts and bytes say before how long they are. */
function skipTexts(reader: Reader, count: number): void {
  for (let left = count; left > 0 && isInside(reader); left -= 1) {
    const length = readNumber(reader)
    reader.at += length
  }
}

const [gone, skipped] = [0, 10]

function skipStruct(reader: Reader): void {
  const info = reader.bytes[reader.at] ?? Number.NaN
  reader.at += 1
  const kind = info & 31
  if (kind === gone || kind === skipped) {
    skipNumbers(reader, 1)
    return
  }
  const [hasLeft, hasRight, hasKey] = [128, 64, 32].map((bit) => (info & bit) !== 0)
  skipNumbers(reader, (hasLeft ? 2 : 0) + (hasRight ? 2 : 0))
  if (!hasLeft && !hasRight) {
    const isNamed = readNumber(reader) === 1
    if (isNamed) skipTexts(reader, 1)
    else skipNumbers(reader, 2)
    if (hasKey) skipTexts(reader, 1)
  }
  skipContent(reader, kind)
}

function skipContent(reader: Reader, kind: number): void {
  switch (kind) {
    case 1: // Deleted: how much.
      skipNumbers(reader, 1)
      break
    case 2: // JSON, of older versions.
      skipTexts(reader, readNumber(reader))
      break
    case 3: // Bytes.
    case 4: // Text.
    case 5: // Something embedded.
      skipTexts(reader, 1)
      break
    case 6: // A format, its name and value.
      skipTexts(reader, 2)
      break
    case 7: // A type; elements have a name.
      skipTexts(reader, [3, 5].includes(readNumber(reader)) ? 1 : 0)
      break
    case 8: // Values.
      skipValues(reader, readNumber(reader), 0)
      break
    default:
      reader.at = Number.NaN
  }
}

/** Deeper values than this are none of ours. */
const deepest = 50

function skipValues(reader: Reader, count: number, depth: number): void {
  if (depth > deepest) reader.at = Number.NaN
  for (let left = count; left > 0 && isInside(reader); left -= 1) skipValue(reader, depth)
}

function skipValue(reader: Reader, depth: number): void {
  const type = reader.bytes[reader.at]
  reader.at += 1
  switch (type) {
    case 127: // Undefined, null, true, false.
    case 126:
    case 121:
    case 120:
      break
    case 125: // A whole number, whose sign is in its first byte.
      skipNumbers(reader, 1)
      break
    case 124:
      reader.at += 4
      break
    case 123:
    case 122:
      reader.at += 8
      break
    case 119: // A text, bytes.
    case 116:
      skipTexts(reader, 1)
      break
    case 118: // Named values.
      for (let left = readNumber(reader); left > 0 && isInside(reader); left -= 1) {
        skipTexts(reader, 1)
        skipValues(reader, 1, depth + 1)
      }
      break
    case 117:
      skipValues(reader, readNumber(reader), depth + 1)
      break
    default:
      reader.at = Number.NaN
  }
}
