import { describe, expect, it } from 'vitest'
import { choosePackages, hasDisplay, listSystemNeeds } from './system-needs.ts'

describe('listSystemNeeds', () => {
  const names = (purpose: 'start' | 'test' | 'compiler', display: boolean) =>
    listSystemNeeds(purpose, display).map((need) => need.name)

  it('asks for a virtual display only where there is no other', () => {
    expect(names('start', true)).not.toContain('xvfb-run')
    expect(names('start', false)).toContain('xvfb-run')
  })

  it('always tests on a virtual display, with all that the tests call', () => {
    const wanted = ['xvfb-run', 'xauth', 'soffice', 'pdftotext', 'chromium', 'libgtk-3.so.0']
    expect(names('test', true)).toEqual(expect.arrayContaining(wanted))
  })

  it('asks for a compiler only to compile', () => {
    expect(names('test', false)).not.toContain('g++')
    expect(names('compiler', true)).toEqual(['g++', 'gcc'])
  })
})

describe('choosePackages', () => {
  it('takes the name that this release of Debian knows, and each package once', () => {
    const needs = listSystemNeeds('start', false)
    const debian12 = choosePackages(needs, (name) => !name.endsWith('t64'))
    const debian13 = choosePackages(needs, () => true)
    expect(debian12).toContain('libgtk-3-0')
    expect(debian13).toContain('libgtk-3-0t64')
    expect(debian12.filter((name) => name === 'xvfb')).toEqual(['xvfb'])
  })

  it('names the last one where none is known', () => {
    const need = { kind: 'command', name: 'soffice', packages: ['a', 'b'] } as const
    expect(choosePackages([need], () => false)).toEqual(['b'])
  })
})

describe('hasDisplay', () => {
  it('knows X and Wayland, and takes an empty name for none', () => {
    const environments = [{ DISPLAY: ':0' }, { WAYLAND_DISPLAY: 'wayland-0' }, { DISPLAY: '' }, {}]
    expect(environments.map(hasDisplay)).toEqual([true, true, false, false])
  })
})
