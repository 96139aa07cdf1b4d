import { describe, expect, it } from 'vitest'
import { countText, fillText } from './fill-text'

describe('fillText', () => {
  it('fills one place or named places, and never reads what it put in', () => {
    expect([
      fillText('Saved as {}', '$& {}.docx'),
      fillText('{type} for {to}', { type: '{to}', to: 'EMWP' }),
      fillText('{unknown}', {}),
    ]).toEqual(['Saved as $& {}.docx', '{to} for EMWP', '{unknown}'])
  })
})

describe('countText', () => {
  it('takes the form that fits and groups digits', () => {
    expect([0, 1, 1353].map((count) => countText(['{} word', '{} words'], count))).toEqual([
      '0 words',
      '1 word',
      '1\u00a0353 words',
    ])
  })
})
