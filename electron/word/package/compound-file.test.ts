import { FicheError } from '@shared/contract/error'
import { describe, expect, it } from 'vitest'
import { listStreams } from './compound-file'
import { openWordPackage } from './word-package'

const sectorBytes = 512
const endOfChain = 0xfffffffe

/** A compound file with one table sector; each sector of names but the last leads to the next but one. */
function compoundFile(...names: readonly string[]): Uint8Array {
  const sectors = Math.max(1, Math.ceil(names.length / 4))
  const view = new DataView(new ArrayBuffer(sectorBytes * (2 + sectors * 2)))
  view.setUint32(0, 0xd0cf11e0)
  view.setUint32(4, 0xa1b11ae1)
  view.setUint16(30, 9, true)
  view.setUint32(48, 1, true)
  view.setUint32(76, 0, true)
  for (let index = 0; index < sectors; index += 1) {
    const sector = 1 + index * 2
    const isLast = index === sectors - 1
    view.setUint32(sectorBytes + sector * 4, isLast ? endOfChain : sector + 2, true)
    for (const [entry, name] of names.slice(index * 4, index * 4 + 4).entries()) {
      const at = (sector + 1) * sectorBytes + entry * 128
      for (const [unit, letter] of [...name].entries())
        view.setUint16(at + unit * 2, letter.charCodeAt(0), true)
      view.setUint16(at + 64, (name.length + 1) * 2, true)
    }
  }
  return new Uint8Array(view.buffer)
}

describe('a compound file', () => {
  it('gives the names of its streams, from sector to sector', () => {
    const names = ['Root Entry', '1Table', '\u0005SummaryInformation', 'Data', 'WordDocument']
    expect(listStreams(compoundFile(...names)).filter((name) => name !== '')).toEqual(names)
  })

  it('is told by them', () => {
    const files = [
      compoundFile('Root Entry', 'WordDocument'),
      compoundFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage'),
      compoundFile('Root Entry', 'Workbook'),
      compoundFile('Root Entry', 'PowerPoint Document'),
      compoundFile('Root Entry'),
      compoundFile('Root Entry').subarray(0, 600),
    ]
    const errors = files.map((bytes) => {
      try {
        return openWordPackage(bytes).losses
      } catch (error) {
        return error
      }
    })
    expect(errors).toEqual([
      new FicheError('word-file-other-format', 'Word 97-2003 (.doc)'),
      new FicheError('word-file-password'),
      new FicheError('word-file-wrong-program', 'Excel'),
      new FicheError('word-file-wrong-program', 'PowerPoint'),
      new FicheError('word-file-not-word'),
      new FicheError('word-file-not-word'),
    ])
  })

  it('that leads in a circle comes to an end', () => {
    const circle = compoundFile('Root Entry')
    new DataView(circle.buffer).setUint32(sectorBytes + 4, 1, true)
    expect(listStreams(circle).filter((name) => name !== '').length).toBe(1000)
  })
})
