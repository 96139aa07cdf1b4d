import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { publishFolder } from './publish-folder.ts'

describe('publishFolder', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fiche-publish-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('fills the folder once, however many ask for it', async () => {
    let fills = 0
    const fill = async (draft: string) => {
      fills += 1
      await writeFile(join(draft, 'content'), 'whole')
    }
    const target = join(folder, 'cache', 'thing')
    await Promise.all([publishFolder(target, fill), publishFolder(target, fill)])
    await publishFolder(target, fill)
    expect(await readFile(join(target, 'content'), 'utf8')).toBe('whole')
    expect({ fills, left: await readdir(join(folder, 'cache')) }).toEqual({
      fills: 1,
      left: ['thing'],
    })
  })

  it('leaves nothing half-made when filling fails', async () => {
    const fill = async (draft: string) => {
      await writeFile(join(draft, 'content'), 'half')
      throw new Error('the network went away')
    }
    await expect(publishFolder(join(folder, 'thing'), fill)).rejects.toThrow('went away')
    expect(await readdir(folder)).toEqual([])
  })
})
