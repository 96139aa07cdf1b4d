import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAppFile, readAppFile } from './app-files'

describe('findAppFile', () => {
  it('gives the page for the root and files below the folder', () => {
    expect(findAppFile('/app', 'app://fiche/')).toBe(join('/app', 'index.html'))
    expect(findAppFile('/app', 'app://fiche/assets/a%20b.js?v=1#x')).toBe(
      join('/app', 'assets', 'a b.js'),
    )
  })

  it.each([
    'app://fiche/%2f..%2f..%2fsecret.json',
    'app://fiche/..%2fsecret.json',
    'app://fiche/a%5c..%5c..%5csecret.json',
    'app://fiche/a%00.js',
    'app://fiche/fiche.db',
    'app://fiche/%zz.js',
    'no address',
  ])('refuses %s', (url) => {
    expect(findAppFile('/app', url)).toBeNull()
  })

  it('never leaves the folder', () => {
    const piece = fc.oneof(
      fc.constantFrom('..', '.', '', '%2e%2e', '..%2f', '%5c', '%2f'),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const file = findAppFile('/app/window', `app://fiche/${pieces.join('/')}.js`)
        expect(file === null || file.startsWith(`/app/window${sep}`)).toBe(true)
      }),
    )
  })
})

describe('readAppFile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fiche-window-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(
    join(folder, 'index.html'),
    '<meta nonce="__CSP_NONCE__"><style nonce="__CSP_NONCE__">',
  )
  writeFileSync(join(folder, 'assets', 'a.js'), 'const name = "__CSP_NONCE__"')

  it('puts the nonce of the policy in pages, and nowhere else', async () => {
    const page = await readAppFile(folder, 'app://fiche/', 'abc=')
    expect(new TextDecoder().decode(page.body)).toBe('<meta nonce="abc="><style nonce="abc=">')
    expect(page.headers['content-security-policy']).toContain("style-src 'self' 'nonce-abc='")
    const script = await readAppFile(folder, 'app://fiche/assets/a.js', 'abc=')
    expect(new TextDecoder().decode(script.body)).toBe('const name = "__CSP_NONCE__"')
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8')
  })

  it('answers 404 with the policy for what is not there', async () => {
    const answer = await readAppFile(folder, 'app://fiche/none.js', 'n')
    expect({ status: answer.status, length: answer.body.length }).toEqual({
      status: 404,
      length: 0,
    })
    expect(Object.keys(answer.headers)).toEqual([
      'content-security-policy',
      'x-content-type-options',
      'referrer-policy',
    ])
  })
})
