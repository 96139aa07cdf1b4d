import { describe, expect, it } from 'vitest'
import { languages } from '../../language/language-of'
import { documentTypeOf } from './document-type'

const kindOf = (type: string, number: string | null = null) => documentTypeOf({ type, number }).kind

describe('documentTypeOf', () => {
  it('knows a type by its words in every language, however quotes and capitals are typed', () => {
    const kinds = ['Briefing note', ' speaking  points', 'Éléments de langage', 'flash report']
    expect(kinds.map((type) => kindOf(type))).toEqual([
      'briefing',
      'speaking-note',
      'speaking-note',
      'flash-report',
    ])
    const outcomes = languages.map(({ documents }) => documents.types.outcome[0])
    expect(outcomes.map((type) => documentTypeOf({ type, number: null }).rows[1])).toEqual([
      'meetingDate',
      'meetingDate',
      'meetingDate',
    ])
  })

  it('takes what it does not know, and whatever has a number, for a document of the Council', () => {
    expect([
      kindOf('AIDE-MEMOIRE'),
      kindOf('BRIEFING', ' '),
      kindOf('BRIEFING', '14871/24'),
    ]).toEqual(['council', 'briefing', 'council'])
  })

  it('knows a working paper by its type or its number', () => {
    const isWorkingPaper = (type: string, number: string | null) =>
      documentTypeOf({ type, number }).isWorkingPaper
    expect([
      isWorkingPaper('MEETING DOCUMENT', null),
      isWorkingPaper('NOTE', 'WK 832/2023'),
      isWorkingPaper('NOTE', '14871/24'),
    ]).toEqual([true, true, false])
  })

  it('asks a cover note when its document was received', () => {
    expect(documentTypeOf({ type: 'Cover note', number: '11846/15' }).rows).toEqual([
      'from',
      'dateOfReceipt',
      'to',
      'previousDocuments',
      'commissionDocuments',
      'subject',
    ])
  })
})
