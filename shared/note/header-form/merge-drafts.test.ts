import { expect, it } from 'vitest'
import { languageOf } from '../../language/language-of'
import { emptyHeader } from '../header'
import { toHeaderDraft } from './header-draft'
import { mergeDrafts } from './merge-drafts'

it('keeps what was changed here and takes the rest, lists as a whole', () => {
  const base = toHeaderDraft({ ...emptyHeader, codes: ['JAI 1'] }, languageOf('en').months)
  const mine = { ...base, number: '14871/24', subject: 'Ours' }
  const theirs = { ...base, subject: 'Theirs', date: '19 November 2024', codes: ['JAI 1', 'COR 2'] }
  expect(mergeDrafts(base, mine, theirs)).toEqual({
    ...base,
    number: '14871/24',
    subject: 'Ours',
    date: '19 November 2024',
    codes: ['JAI 1', 'COR 2'],
  })
})
