import { describe, expect, it } from 'vitest'
import { emptyHeader } from '../header'
import { changedFields, pickFields, withFields } from './header-fields'

const header = { ...emptyHeader, number: '14871/24', suffixes: ['REV 1'], subject: 'Returns' }

describe('changedFields', () => {
  it('gives what differs and nothing else', () => {
    expect(changedFields(header, { ...header, subject: 'Visas', codes: ['MIGR 390'] })).toEqual({
      subject: 'Visas',
      codes: ['MIGR 390'],
    })
    expect(changedFields(header, { ...header, codes: [] })).toEqual({})
  })

  it('keeps number and suffixes together', () => {
    expect(changedFields(header, { ...header, suffixes: [] })).toEqual({
      number: '14871/24',
      suffixes: [],
    })
  })
})

describe('pickFields', () => {
  it('gives what a header has where others are given', () => {
    expect(pickFields(header, { subject: 'Visas', suffixes: [] })).toEqual({
      subject: 'Returns',
      suffixes: ['REV 1'],
    })
  })
})

describe('withFields', () => {
  it('makes of one header the other, and leaves alone what is not given', () => {
    const other = { ...header, number: null, date: '2024-11-19' }
    expect(withFields(header, changedFields(header, other))).toEqual(other)
    expect(withFields(header, { subject: undefined })).toEqual(header)
  })
})
