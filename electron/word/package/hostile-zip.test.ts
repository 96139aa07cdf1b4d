import { FicheError } from '@shared/contract/error'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openWordPackage, type WordPackage } from './word-package'

const types = strToU8('<Types/>')
const document = strToU8(`<w:document>${'word '.repeat(100)}</w:document>`)
const ordinary = () =>
  zipSync({ '[Content_Types].xml': types, 'word/document.xml': document }, { mtime: 1e12 })

function codeOf(bytes: Uint8Array, read?: (opened: WordPackage) => unknown): string {
  try {
    const opened = openWordPackage(bytes)
    ;(read ?? (({ readText }) => readText('word/document.xml')))(opened)
    return 'opened'
  } catch (error) {
    if (!(error instanceof FicheError)) throw error
    return error.detail === '' ? error.code : `${error.code} ${error.detail}`
  }
}

const signature = { entry: 0x02014b50, end: 0x06054b50, local: 0x04034b50 }

/** Where the headers of a kind begin, in the order of the file. */
function placesOf(bytes: Uint8Array, wanted: number): readonly number[] {
  const view = new DataView(bytes.buffer)
  return Array.from({ length: bytes.length - 4 }, (_, at) => at).filter(
    (at) => view.getUint32(at, true) === wanted,
  )
}

/** The file with numbers written over: offsets count from the last header of the kind. */
function patched(
  bytes: Uint8Array,
  header: keyof typeof signature,
  numbers: Readonly<Record<number, number>>,
): Uint8Array {
  const copy = bytes.slice()
  const at = placesOf(copy, signature[header]).at(-1) ?? 0
  for (const [offset, number] of Object.entries(numbers))
    new DataView(copy.buffer).setUint32(at + Number(offset), number, true)
  return copy
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]))
}

/** Written with 64-bit numbers wherever the format can have them. */
function zip64(): Uint8Array {
  const bytes = ordinary()
  const end = placesOf(bytes, signature.end)[0] ?? 0
  const start = new DataView(bytes.buffer).getUint32(end + 16, true)
  const end64 = new DataView(new ArrayBuffer(56 + 20))
  end64.setUint32(0, 0x06064b50, true)
  end64.setBigUint64(32, 2n, true)
  end64.setBigUint64(48, BigInt(start), true)
  end64.setUint32(56, 0x07064b50, true)
  end64.setBigUint64(64, BigInt(end), true)
  const ending = bytes.slice(end)
  new DataView(ending.buffer).setUint16(10, 0xffff, true)
  new DataView(ending.buffer).setUint32(16, 0xffffffff, true)
  return joined(bytes.subarray(0, end), new Uint8Array(end64.buffer), ending)
}

describe('a zip file that is built otherwise', () => {
  it('opens with a comment, with what mail hung on, and with 64-bit numbers', () => {
    const files = [joined(ordinary(), strToU8('-- \nsent from a phone')), zip64()]
    expect(files.map((bytes) => codeOf(bytes))).toEqual(['opened', 'opened'])
  })

  it('is refused where it is cut or its directory is wrong', () => {
    const whole = ordinary()
    const lengths = [4, 30, 100, whole.length - 23, whole.length - 1]
    const cut = lengths.map((length) => codeOf(whole.subarray(0, length)))
    expect(cut).toEqual(lengths.map(() => 'word-file-damaged zip'))
    const wrong = [
      patched(whole, 'end', { 16: whole.length }),
      patched(whole, 'end', { 16: 0xffffffff }),
      patched(whole, 'end', { 8: 0x00090009 }),
      patched(whole, 'entry', { 42: whole.length - 100 }),
    ]
    expect(wrong.map((bytes) => codeOf(bytes))).toEqual(wrong.map(() => 'word-file-damaged zip'))
  })

  it('is refused where what it holds is not what it says', () => {
    const whole = ordinary()
    const files = [
      patched(whole, 'entry', { 16: 1 }),
      patched(whole, 'entry', { 24: document.length + 1 }),
      patched(whole, 'entry', { 42: 1 }),
      patched(whole, 'local', { 0: 1 }),
      patched(whole, 'local', { 50: 0xffffffff, 54: 0xffffffff }),
    ]
    expect(files.map((bytes) => codeOf(bytes))).toEqual([
      'word-file-damaged word/document.xml',
      'word-file-damaged word/document.xml',
      'word-file-unsafe word/document.xml',
      'word-file-damaged word/document.xml',
      'word-file-damaged word/document.xml',
    ])
  })

  it('is stopped where it holds more than it says', () => {
    const bomb = zipSync({
      '[Content_Types].xml': types,
      'word/document.xml': new Uint8Array(1.1e7),
    })
    expect([
      codeOf(bomb),
      codeOf(patched(bomb, 'entry', { 24: 100 })),
      codeOf(patched(bomb, 'entry', { 24: 90_000_000 })),
    ]).toEqual([
      'word-file-unsafe word/document.xml',
      'word-file-unsafe word/document.xml',
      'word-file-unsafe word/document.xml',
    ])
  })

  it('is refused with two files of one name, or two in one place', () => {
    const twice = zipSync({ '[Content_Types].xml': types, 'a.xml': document, 'A.xml': document })
    const [first = 0] = placesOf(ordinary(), signature.local)
    expect([codeOf(twice), codeOf(patched(ordinary(), 'entry', { 42: first }))]).toEqual([
      'word-file-unsafe A.xml',
      'word-file-unsafe word/document.xml',
    ])
  })

  it('is refused with too many files', () => {
    const many = patched(ordinary(), 'end', { 8: 0x27112711 })
    expect(codeOf(many)).toBe('word-file-unsafe 10001 parts')
  })

  it('leaves out names that lead elsewhere', () => {
    const { partNames } = openWordPackage(
      zipSync({
        '[Content_Types].xml': types,
        'word\\document.xml': document,
        '../../etc/x.xml': document,
        '/root.xml': document,
        'word/media/': new Uint8Array(),
      }),
    )
    expect(partNames).toEqual(['[Content_Types].xml', 'word/document.xml'])
  })

  it('is said to be locked where a file in it is', () => {
    expect(codeOf(patched(ordinary(), 'entry', { 8: 0x00080001 }))).toBe('word-file-password')
  })

  it('gives pictures up to a sum, and says which were too large', () => {
    const sizes = { a: 19e6, b: 19e6, huge: 21e6, c: 19e6, d: 19e6, e: 19e6, f: 1 }
    const names = Object.keys(sizes).map((name) => `word/media/${name}.png`)
    const bytes = zipSync({
      '[Content_Types].xml': types,
      'word/document.xml': document,
      ...Object.fromEntries(names.map((name) => [name, Uint8Array.of(7)])),
    })
    const view = new DataView(bytes.buffer)
    for (const [index, size] of Object.values(sizes).entries())
      view.setUint32((placesOf(bytes, signature.entry)[index + 2] ?? 0) + 24, size, true)
    const { readBytes, losses } = openWordPackage(bytes)
    expect({
      losses: losses.map(({ what, text }) => `${what} ${text}`),
      left: ['huge', 'e'].map((name) => readBytes(`word/media/${name}.png`)),
    }).toEqual({
      losses: ['picture word/media/huge.png', 'picture word/media/e.png'],
      left: [undefined, undefined],
    })
    expect(() => readBytes('word/media/a.png')).toThrow('word/media/a.png')
  })
})
