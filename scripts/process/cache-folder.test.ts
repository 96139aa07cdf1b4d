import { describe, expect, it } from 'vitest'
import { cacheFolder } from './cache-folder.ts'

describe('cacheFolder', () => {
  it('is in the folder that the user chose for caches, or else in the usual one', () => {
    expect([
      cacheFolder({ XDG_CACHE_HOME: '/caches' }, '/home/ana'),
      cacheFolder({ XDG_CACHE_HOME: '' }, '/home/ana'),
      cacheFolder({}, '/home/ana'),
    ]).toEqual(['/caches/fiche', '/home/ana/.cache/fiche', '/home/ana/.cache/fiche'])
  })
})
