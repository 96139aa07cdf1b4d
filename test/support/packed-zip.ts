import { crc32, deflateRawSync } from 'node:zlib'

/** A file of a zip, packed already: one that stands in it many times is packed once. */
export type PackedFile = {
  readonly packed: Uint8Array
  readonly crc32: number
  readonly unpackedBytes: number
}

export function packFile(bytes: Uint8Array): PackedFile {
  return { packed: deflateRawSync(bytes), crc32: crc32(bytes), unpackedBytes: bytes.length }
}

/** A zip file of files that are packed already, by name. */
export function packedZip(files: Readonly<Record<string, PackedFile>>): Uint8Array {
  const pieces: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, file] of Object.entries(files)) {
    const local = Buffer.concat([header(0x04034b50, 30, file, name), Buffer.from(name)])
    const entry = Buffer.concat([header(0x02014b50, 46, file, name), Buffer.from(name)])
    entry.writeUInt32LE(at, 42)
    pieces.push(local, Buffer.from(file.packed))
    directory.push(entry)
    at += local.length + file.packed.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...pieces, ...directory, end]))
}

/** Both headers of a file say the same; that of the directory begins two bytes later. */
function header(signature: number, length: number, file: PackedFile, name: string): Buffer {
  const bytes = Buffer.alloc(length)
  const from = length === 30 ? 0 : 2
  bytes.writeUInt32LE(signature)
  bytes.writeUInt16LE(8, 8 + from)
  bytes.writeUInt32LE(file.crc32, 14 + from)
  bytes.writeUInt32LE(file.packed.length, 18 + from)
  bytes.writeUInt32LE(file.unpackedBytes, 22 + from)
  bytes.writeUInt16LE(Buffer.from(name).length, 26 + from)
  return bytes
}
