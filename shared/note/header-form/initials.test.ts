import { describe, expect, it } from 'vitest'
import { initialsOf } from './initials'

describe('initialsOf', () => {
  it.each([
    ['Ana Novak', 'AN'],
    ['  Jean-Luc de Vries ', 'JLDV'],
    ['é. o’Brien', 'ÉO'],
    ['', ''],
  ])('of "%s"', (name, initials) => expect(initialsOf(name)).toBe(initials))
})
