import { describe, expect, it } from 'vitest'
import { english } from '../../language/en'
import { emptyHeader, type Header } from '../header'
import { toHeaderDraft } from './header-draft'
import { findDraftProblems, findHeaderProblems } from './header-problems'

const fieldsOf = (header: Header) =>
  findHeaderProblems(header).map(({ field, entry }) => `${field} ${entry}`)

describe('findHeaderProblems', () => {
  it('finds nothing in an empty header and in that of a real note', () => {
    const real: Header = {
      ...emptyHeader,
      number: '14860/1/18',
      suffixes: ['REV 1'],
      interinstitutionalFile: '2016/0131 (COD)',
      marking: 'LIMITE',
      codes: ['JAI 1545', 'SCH-EVAL 12', 'COMIX'],
      subject: 'The annex RESTREINT UE/EU RESTRICTED of the plan',
    }
    expect([...fieldsOf(emptyHeader), ...fieldsOf(real)]).toEqual([])
  })

  it('names the field and the entry that is wrong', () => {
    const wrong: Header = {
      ...emptyHeader,
      number: 'XX/xx',
      interinstitutionalFile: 'COD 330',
      originalLanguage: 'EN',
      codes: ['JAI 1545', 'migr 390'],
      subject: 'SECRET UE/EU SECRET',
    }
    expect(fieldsOf(wrong)).toEqual([
      'number 0',
      'interinstitutionalFile 0',
      'originalLanguage 0',
      'codes 1',
      'subject 0',
    ])
  })

  it('wants a working paper numbered as one, its codes without numbers', () => {
    const paper = { ...emptyHeader, type: 'Working paper', codes: ['JAI', 'MIGR 390'] }
    const numbers = ['WK 10235/2022', 'WK 10235/22', '14871/24', null]
    expect(
      numbers.map((number) => findHeaderProblems({ ...paper, number }).map(({ key }) => key)),
    ).toEqual([
      ['header.problem.codeOfWorkingPaper'],
      ['header.problem.workingPaperNumber', 'header.problem.codeOfWorkingPaper'],
      ['header.problem.workingPaperNumber', 'header.problem.codeOfWorkingPaper'],
      ['header.problem.codeOfWorkingPaper'],
    ])
  })
})

describe('findDraftProblems', () => {
  it('adds dates that cannot be read, that of receipt where the type has one', () => {
    const fields = ['NOTE', 'COVER NOTE'].map((type) => {
      const header = { ...emptyHeader, type }
      const typed = { date: '31 Novem 2024', dateOfReceipt: 'soon' }
      const draft = { ...toHeaderDraft(header, english.months), ...typed }
      return findDraftProblems(draft, header, english.months).map(({ field }) => field)
    })
    expect(fields).toEqual([['date'], ['date', 'dateOfReceipt']])
  })
})
