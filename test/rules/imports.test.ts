import { describe, expect, it } from 'vitest'
import { findLayer, layers, mayImport } from './layers'
import { isTest, listImports, listSourceFiles } from './source-files'

const files = listSourceFiles(['shared', 'electron', 'renderer', 'scripts'])
const code = files.filter((file) => !isTest(file))

describe('imports', () => {
  it('are read as they are written', () => {
    const text = `import type { A } from '../store/notes'
import { b, type C } from '@shared/base/b'
import 'side.css'
import {
  d,
} from '@mantine/core/lib'
export type { E } from "node:fs"
const f = await import('docx')
`
    expect(listImports({ path: 'electron/export/x.ts', folder: 'electron/export', text })).toEqual([
      'electron/store/notes',
      'shared/base/b',
      '@mantine/core',
      'node:',
      'side.css',
      'docx',
    ])
  })

  it('follow the table of layers', () => {
    const wrong = code.flatMap((file) => {
      const layer = findLayer(file.path)
      return listImports(file)
        .filter((imported) => layer === undefined || !mayImport(layer, file.path, imported))
        .map((imported) => `${file.path} imports ${imported}`)
    })
    expect(wrong).toEqual([])
  })

  it('keep the tasks of the window apart', () => {
    const layer = 'renderer/features/*'
    const from = 'renderer/features/notes/list.tsx'
    expect(findLayer(from)).toBe(layer)
    expect(mayImport(layer, from, 'renderer/features/notes/item')).toBe(true)
    expect(mayImport(layer, from, 'renderer/features/editor/editor')).toBe(false)
    expect(mayImport(layer, from, 'electron/store/notes')).toBe(false)
  })

  it('never reach for a test', () => {
    const wrong = code.flatMap((file) =>
      listImports(file)
        .filter((imported) => /^test\/|\.(test|spec)$/.test(imported))
        .map((imported) => `${file.path} imports ${imported}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('the table of layers', () => {
  it('knows each file', () => {
    expect(code.map(({ path }) => path).filter((path) => findLayer(path) === undefined)).toEqual([])
  })

  it('names no layer that is gone', () => {
    const used = new Set(code.map(({ path }) => findLayer(path)))
    expect(Object.keys(layers).filter((layer) => !used.has(layer))).toEqual([])
  })
})
