import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english } from '../../language/en'
import { emptyHeader, type Header } from '../header'
import { draftOfFields, fromHeaderDraft, toHeaderDraft } from './header-draft'

const { months } = english
const seed: Header = {
  ...emptyHeader,
  number: '14860/1/18',
  suffixes: ['REV 1'],
  date: '2024-11-19',
  marking: 'LIMITE',
  codes: ['JAI 1545', 'MIGR 390'],
  from: 'Presidency',
}

describe('header draft', () => {
  it('shows number and suffixes in one text and the date as printed', () => {
    expect(toHeaderDraft(seed, months)).toMatchObject({
      number: '14860/1/18 REV 1',
      date: '19 November 2024',
      interinstitutionalFile: '',
    })
  })

  it('holds fields that are put into it, number and suffixes as one', () => {
    expect(draftOfFields(seed, { suffixes: [], date: null }, months)).toEqual({
      number: '14860/1/18',
      date: '',
    })
  })

  it('comes back as the header it was made from', () => {
    const text = fc
      .string({ minLength: 1 })
      .map((part) => part.trim())
      .filter((part) => part !== '')
    const header: fc.Arbitrary<Header> = fc.record({
      number: fc.constantFrom(null, '14871/24', 'WK 832/2023'),
      suffixes: fc.constant([]),
      place: text,
      date: fc.constantFrom(null, '2024-11-19', '2025-02-01'),
      originalLanguage: fc.constant('en'),
      interinstitutionalFile: fc.constantFrom(null, '2018/0330(COD)'),
      marking: fc.constantFrom('none', 'LIMITE'),
      codes: fc.array(text),
      type: text,
      from: text,
      meetingDate: fc.option(text),
      dateOfReceipt: fc.option(text),
      to: text,
      subject: text,
      previousDocuments: fc.array(text),
      commissionDocuments: fc.array(text),
      initials: fc.option(text),
      unit: fc.option(text),
      language: fc.constant('en'),
    })
    fc.assert(
      fc.property(header, (value) => {
        expect(fromHeaderDraft(toHeaderDraft(value, months), emptyHeader, months)).toEqual(value)
      }),
    )
  })

  it('keeps the last date while the new one cannot be read, and drops it when it is emptied', () => {
    const draft = toHeaderDraft(seed, months)
    const dates = ['19 Novem', '', '20 November 2024']
    expect(dates.map((date) => fromHeaderDraft({ ...draft, date }, seed, months).date)).toEqual([
      '2024-11-19',
      null,
      '2024-11-20',
    ])
  })

  it('leaves out lines that were opened and not filled', () => {
    const draft = { ...toHeaderDraft(seed, months), codes: ['JAI 1545', ' ', ''] }
    expect(fromHeaderDraft(draft, seed, months).codes).toEqual(['JAI 1545'])
  })
})
