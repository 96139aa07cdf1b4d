import { describe, expect, it } from 'vitest'
import {
  boldParagraph as bold,
  importWords as imported,
  longSentence as long,
  tableOf as table,
} from '../../../test/support/imported-words'
import { wordParagraph as paragraph } from '../../../test/support/word-values'
import { plainTextOfBlock } from '../../note/plain-text'

describe('noteFromWord, of first pages', () => {
  it('reads a first page of tables, in which values may stand on several lines', () => {
    const { header, body, notKept } = imported(
      [
        table(
          [
            'Council of the\nEuropean Union',
            'Brussels, 1 March 2023\n(OR. en)\nST 7371/1/23 REV 1',
          ],
          ['Interinstitutional File:\n2018/0330 (COD)', 'LIMITE\nJAI 277 FRONT 85\nCOMIX 131'],
        ),
        bold('NOTE'),
        table(
          ['From:', 'Presidency'],
          ['To:', 'Delegations'],
          ['No. prev. doc.:', '12527/15\n9520/18'],
          ['No. Cion doc.:', 'COM(2018) 631 final'],
          ['Subject:', 'Proposal for a Regulation\n- Policy debate'],
        ),
        paragraph('Delegations will find attached a paper.'),
      ],
      { footers: [[table(['7371/1/23 REV 1', 'JV/kl', '1'], ['JAI.1', 'LIMITE', 'EN'])]] },
    )
    expect({ header, notKept, body: body.map(plainTextOfBlock) }).toEqual({
      header: {
        number: '7371/1/23',
        suffixes: ['REV 1'],
        place: 'Brussels',
        date: '2023-03-01',
        originalLanguage: 'en',
        interinstitutionalFile: '2018/0330 (COD)',
        marking: 'LIMITE',
        codes: ['JAI 277', 'FRONT 85', 'COMIX 131'],
        type: 'NOTE',
        from: 'Presidency',
        meetingDate: null,
        dateOfReceipt: null,
        to: 'Delegations',
        subject: 'Proposal for a Regulation - Policy debate',
        previousDocuments: ['12527/15', '9520/18'],
        commissionDocuments: ['COM(2018) 631 final'],
        initials: 'JV/kl',
        unit: 'JAI.1',
        language: 'en',
      },
      notKept: [],
      body: ['Delegations will find attached a paper.'],
    })
  })

  it('reads lines with tabs in other languages, and leaves what it does not know in the text', () => {
    const { header, body } = imported([
      paragraph('Brüssel, den 19. November 2024'),
      paragraph('Entwurf zur Abstimmung'),
      paragraph('VERMERK'),
      paragraph('Absender:\tVorsitz'),
      paragraph('Empfänger:\tDelegationen'),
      paragraph('Betr.:\tLage auf der Westbalkanroute'),
    ])
    const { place, date, type, from, to, subject, language } = header
    expect([place, date, type, from, to, subject, language]).toEqual([
      'Brüssel',
      '2024-11-19',
      'VERMERK',
      'Vorsitz',
      'Delegationen',
      'Lage auf der Westbalkanroute',
      'de',
    ])
    expect(body.map(plainTextOfBlock)[0]).toBe('Entwurf zur Abstimmung')
  })

  it('takes a document without a first page whole', () => {
    const { header, body, title } = imported([
      paragraph('Brussels, 12 March 2024'),
      paragraph(long),
    ])
    expect([header.from, header.date, body.length, title]).toEqual([
      '',
      null,
      2,
      'Brussels, 12 March 2024',
    ])
  })
})
