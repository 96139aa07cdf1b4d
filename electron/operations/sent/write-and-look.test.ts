import { describe, expect, it } from 'vitest'
import { writeAndLook } from './write-and-look'

/** What is found where the disk gives back something of what it was given. */
async function rulesWhere(readBack: (bytes: Uint8Array) => Uint8Array | null) {
  const disk = new Map<string, Uint8Array>()
  const found = await writeAndLook('/note.docx', Uint8Array.of(1, 2, 3), {
    writeFile: async (path, bytes) => void disk.set(path, bytes),
    readFile: async (path) => readBack(disk.get(path) ?? new Uint8Array()),
  })
  return found.map(({ rule }) => rule)
}

describe('writeAndLook', () => {
  it('finds nothing in a file that is as it was written, or that nobody may read', async () => {
    expect(await rulesWhere((bytes) => Buffer.from(bytes))).toEqual([])
    expect(await rulesWhere(() => null)).toEqual([])
  })

  it('tells a file that something else has changed', async () => {
    expect(await rulesWhere((bytes) => bytes.subarray(1))).toEqual(['read-back-disk'])
    expect(await rulesWhere(() => Uint8Array.of(1, 2, 4))).toEqual(['read-back-disk'])
  })
})
