import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAllowedRequest, isOurPage } from './allowed-address'

const devServer = 'http://localhost:5173'

describe('isAllowedRequest', () => {
  it.each(['app://fiche/', 'devtools://devtools/x.js', 'blob:app://fiche/1', 'data:,x'])(
    'lets %s through',
    (url) => {
      expect(isAllowedRequest(url, null)).toBe(true)
    },
  )

  it('knows the development server only when there is one', () => {
    const urls = ['http://localhost:5173/main.tsx', 'ws://localhost:5173/']
    expect(urls.map((url) => isAllowedRequest(url, devServer))).toEqual([true, true])
    expect(urls.map((url) => isAllowedRequest(url, null))).toEqual([false, false])
    expect(isAllowedRequest('http://localhost:5174/', devServer)).toBe(false)
  })

  it('cancels every web address', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.constantFrom(null, devServer), (url, server) => {
        expect(isAllowedRequest(url, server)).toBe(false)
      }),
      { numRuns: 20 },
    )
  })
})

describe('isOurPage', () => {
  it('trusts only our own page and, in development, the server', () => {
    const urls = ['app://fiche/#a', 'app://other/', 'data:text/html,x', 'file:///x', 'no address']
    expect(urls.map((url) => isOurPage(url, null))).toEqual([true, false, false, false, false])
    expect(isOurPage(`${devServer}/`, devServer)).toBe(true)
    expect(isOurPage(`${devServer}/`, null)).toBe(false)
  })
})
