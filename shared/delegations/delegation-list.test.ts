import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { memberStateCodes as delegations } from '../replies/speakers'
import { findDelegationList } from './delegation-list'

/** The text with the list at the bar in order; the same text where there is none. */
function order(marked: string): string {
  const at = marked.indexOf('|')
  const text = marked.replace('|', '')
  const list = findDelegationList(text, at, at)
  return list === null ? text : `${text.slice(0, list.start)}${list.written}${text.slice(list.end)}`
}

describe('findDelegationList', () => {
  it('puts the list at the cursor in protocol order, each delegation once', () => {
    expect(order('Supported by SE, |DE, AT and others.')).toBe(
      'Supported by DE, AT, SE and others.',
    )
    expect(order('|SE, DE, SE')).toBe('DE, SE')
    expect(order('SE; DE; AT|')).toBe('DE; AT; SE')
    expect(order('SE/DE|')).toBe('DE/SE')
    expect(order('SE DE AT|: scrutiny')).toBe('DE, AT, SE: scrutiny')
    expect(order('SE, DE and AT| agreed')).toBe('DE, AT and SE agreed')
    expect(order('FI et FR| ont soutenu')).toBe('FR et FI ont soutenu')
    expect(order('GR, ES|')).toBe('EL, ES')
  })

  it('writes out who the others are', () => {
    const others = delegations.filter((one) => one !== 'HU' && one !== 'PL').join(', ')
    expect(order('Supported by all except HU, PL|.')).toBe(`Supported by ${others}.`)
    expect(order('all but SE|')).toBe(delegations.slice(0, -1).join(', '))
    expect(order('tous sauf HU, PL|')).toBe(others)
  })

  it('leaves what is no list of Member States', () => {
    const texts = ['The EU, US|', 'DE|', 'at it or| so', 'SE, DE| ', '', 'it, at|']
    expect(texts.map((text) => order(text) === text.replace('|', ''))).toEqual([
      true,
      true,
      true,
      false,
      true,
      true,
    ])
  })

  it('takes the list that meets the selection', () => {
    const text = 'SE, DE said yes; PL, HU no'
    const found = findDelegationList(text, 17, 23)
    expect(found).toEqual({ start: 17, end: 23, written: 'HU, PL' })
  })

  it('gives any selection in the order of the list', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...delegations], { minLength: 2 }), (codes) => {
        expect(findDelegationList(codes.join(', '), 0, 0)?.written).toBe(
          delegations.filter((one) => codes.includes(one)).join(', '),
        )
      }),
    )
  })
})
