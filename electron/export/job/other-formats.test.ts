import { describe, expect, it } from 'vitest'
import { buildNote, footnote, paragraph } from '../../../test/support/note-builder'
import { writeOther } from './other-formats'

const secret = {
  ...paragraph('Red line: no quota above 500 persons.'),
  role: 'notToBeSaid',
} as const
const formats = ['html', 'md', 'pdf'] as const
const sending = { audience: 'sending' } as const

describe('writeOther', () => {
  it.each(formats)('refuses for %s what is not to be said, marked or by its words', (format) => {
    expect(() => writeOther(format, buildNote({ body: [secret] }), sending)).toThrow(
      expect.objectContaining({ code: 'not-to-be-said' }),
    )
    const typed = buildNote({ body: [paragraph('Red line: no quota above 500 persons.')] })
    const secrets = [{ text: 'Red line: no quota above 500 persons.', title: 'Briefing' }]
    expect(() => writeOther(format, typed, { ...sending, secrets })).toThrow(
      expect.objectContaining({ code: 'secret-words' }),
    )
  })

  it('refuses changes as Word tracks them', () => {
    const before = buildNote({ body: [] })
    const changes = { marks: 'tracked', author: 'A', before, kind: 'note', name: 'N' } as const
    expect(() => writeOther('html', before, { ...sending, changes })).toThrow(
      expect.objectContaining({ code: 'marks-need-word' }),
    )
  })

  it('finds what the Word file finds, and says what the format does otherwise', () => {
    const note = buildNote({ body: [paragraph('Kosovo', footnote('f'))] })
    const rules = (format: (typeof formats)[number], audience: 'sending' | 'colleagues') =>
      writeOther(format, note, { audience }).findings.map(({ rule }) => rule)
    const found = rules('html', 'sending')
    expect(found).toContain('designation')
    expect(rules('pdf', 'sending')).toEqual([...found, 'pdf-footnotes'])
    expect(rules('md', 'colleagues')).toEqual(['colleagues-in-word', ...found])
  })
})
