import { describe, expect, it } from 'vitest'
import { createTextKeeper } from './text-keeper'

/** What is known of a text that comes in pieces of this many characters. */
function keep(text: string, piece = 3) {
  const keeper = createTextKeeper()
  for (let at = 0; at < text.length; at += piece) keeper.push(text.slice(at, at + piece))
  keeper.end()
  return keeper
}

describe('createTextKeeper', () => {
  it('finds a classified marking on a line of its own, however the text is cut', () => {
    const marked = (text: string) => [keep(text).classified(), keep(text, 10_000).classified()]
    const [restricted, secret] = ['RESTREINT UE/EU RESTRICTED', 'SECRET UE/EU SECRET']
    expect([
      marked(`Report\n\n– ${restricted} –\nText`),
      marked(`${'x'.repeat(20_000)}\n${secret}`),
      marked(`The annex marked ${secret} is not public.`),
      marked('The EU and the UE'),
    ]).toEqual([
      [restricted, restricted],
      [secret, secret],
      [null, null],
      [null, null],
    ])
  })

  it('keeps words for search, without what cannot be stored', () => {
    expect(keep('a\u0000b \n \n\n  c\ud800', 1).text()).toBe('a b\nc')
  })
})
