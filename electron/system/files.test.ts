import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FicheError } from '@shared/contract/error'
import { describe, expect, it } from 'vitest'
import { readFileBytes, toFileError, writeAtomic } from './files'

const newFolder = () => mkdtempSync(join(tmpdir(), 'fiche-files-'))
const bytes = new TextEncoder().encode('new')

describe('writeAtomic', () => {
  it('replaces a file and leaves nothing else behind', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'a.docx'), 'a longer old text')
    await writeAtomic(join(folder, 'a.docx'), bytes)
    expect(readdirSync(folder)).toEqual(['a.docx'])
    expect(readFileSync(join(folder, 'a.docx'), 'utf8')).toBe('new')
  })

  it('names a folder that is not there', async () => {
    const path = join(newFolder(), 'none', 'a.docx')
    await expect(writeAtomic(path, bytes)).rejects.toMatchObject({
      code: 'folder-unwritable',
      message: expect.stringContaining('none'),
    })
  })

  it('keeps what is in the way when it cannot be replaced', async () => {
    const folder = newFolder()
    mkdirSync(join(folder, 'a.docx'))
    await expect(writeAtomic(join(folder, 'a.docx'), bytes)).rejects.toBeInstanceOf(FicheError)
    expect(readdirSync(folder)).toEqual(['a.docx'])
  })
})

describe('readFileBytes', () => {
  it('gives a file, the beginning of one that is too large, and null for none', async () => {
    const folder = newFolder()
    const path = join(folder, 'read.txt')
    await writeAtomic(path, new TextEncoder().encode('words'))
    const read = await Promise.all([
      readFileBytes(path),
      readFileBytes(path, 5),
      readFileBytes(path, 2),
      readFileBytes(join(folder, 'none.txt')),
      readFileBytes(folder),
    ])
    expect(read.map((bytes) => bytes && new TextDecoder().decode(bytes))).toEqual([
      'words',
      'words',
      'wo',
      null,
      null,
    ])
  })
})

describe('toFileError', () => {
  const codeOf = (code: string, step: 'write' | 'replace') => {
    const error = toFileError(Object.assign(new Error(code), { code }), '/a/b.docx', step)
    return error instanceof FicheError ? error.code : error
  }

  it.each([
    ['ENOSPC', 'write', 'disk-full'],
    ['EROFS', 'write', 'folder-unwritable'],
    ['EACCES', 'write', 'folder-unwritable'],
    ['EPERM', 'replace', 'file-open-elsewhere'],
    ['EBUSY', 'replace', 'file-open-elsewhere'],
  ] as const)('%s while it is to %s is %s', (code, step, expected) => {
    expect(codeOf(code, step)).toBe(expected)
  })

  it('leaves other errors alone', () => {
    const error = new Error('else')
    expect(toFileError(error, '/a', 'write')).toBe(error)
  })
})
