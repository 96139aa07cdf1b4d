import { expect, it } from 'vitest'
import { findChunkCycle } from './find-chunk-cycle'

it('finds files that read one another', () => {
  const imports = new Map([
    ['page', ['shell', 'shared']],
    ['shared', ['shell', 'library']],
    ['library', ['shell', 'shared']],
    ['shell', []],
  ])
  expect(findChunkCycle(imports)).toEqual(['shared', 'library', 'shared'])
  expect(findChunkCycle(new Map(imports).set('library', ['shell']))).toBeNull()
})
