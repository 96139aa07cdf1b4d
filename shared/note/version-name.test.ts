import { describe, expect, it } from 'vitest'
import { nextIssuedName, versionKindOf } from './version-name'

describe('versionKindOf', () => {
  it('knows what was issued from working drafts', () => {
    const names = ['INIT', 'REV 1', 'REV 12', 'REV 0', 'REV', 'COR 1', 'v4 after the capital']
    expect(names.map(versionKindOf)).toEqual([
      'INIT',
      'REV',
      'REV',
      'draft',
      'draft',
      'draft',
      'draft',
    ])
  })
})

describe('nextIssuedName', () => {
  it('begins with INIT and counts on from the highest revision', () => {
    const cases = [[], ['v1'], ['INIT', 'v2'], ['REV 1', 'REV 3', 'INIT'], ['REV 2']]
    expect(cases.map(nextIssuedName)).toEqual(['INIT', 'INIT', 'REV 1', 'REV 4', 'REV 3'])
  })
})
