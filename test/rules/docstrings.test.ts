import { describe, expect, it } from 'vitest'
import { isTest, listSourceFiles } from './source-files'

const folders = ['shared', 'electron/store', 'electron/export', 'electron/system']

/** Exported functions without a comment right above, by name. */
function listUndocumented(text: string): readonly string[] {
  const exported =
    /^export (?:async )?(?:function\*? (\w+)|const (\w+)(?:: [^=]+)? = (?:async )?(?:<[^>]*>)?\()/
  const lines = text.split('\n')
  return lines.flatMap((line, index) => {
    const match = exported.exec(line)
    if (match === null || lines[index - 1]?.trimEnd().endsWith('*/')) return []
    return [match[1] ?? match[2] ?? '']
  })
}

describe('docstrings', () => {
  it('are looked for at every form of function', () => {
    const text = [
      'export function a() {}',
      'export async function b() {}',
      'export const c = (x: number) => x',
      'export const d = [1]',
      '/** Says. */',
      'export function e() {}',
      'function f() {}',
    ]
    expect(listUndocumented(text.join('\n'))).toEqual(['a', 'b', 'c'])
  })

  it('stand above each exported function of the inner layers', () => {
    const missing = listSourceFiles(folders)
      .filter((file) => !isTest(file))
      .flatMap(({ path, text }) => listUndocumented(text).map((name) => `${path}: ${name}`))
    expect(missing).toEqual([])
  })
})
