import type { TextLanguage } from '@shared/text/text'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { TextProvider, useText } from './use-text'

const wordsIn = (language: TextLanguage) => (
  <TextProvider language={language}>
    <Words />
  </TextProvider>
)

function Words() {
  return <p>{useText()('notes.words', { count: 2 })}</p>
}

const shown = () => [screen.getByText(/2/).textContent, document.documentElement.lang]

describe('useText', () => {
  afterEach(cleanup)

  it('changes language at once and tells the page', () => {
    const { rerender } = render(wordsIn('fr'))
    const french = shown()
    rerender(wordsIn('en'))
    expect([french, shown()]).toEqual([
      ['2 mots', 'fr'],
      ['2 words', 'en'],
    ])
  })

  it('is English without a provider', () => {
    render(<Words />)
    expect(screen.getByText('2 words')).toBeDefined()
  })
})
