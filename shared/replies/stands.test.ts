import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseReply } from './parse-reply'
import { memberStateCodes } from './speakers'
import { silentOf, standsOf } from './stands'

const readAll = (...lines: readonly string[]) => standsOf(lines.map(parseReply))
const plain = { additions: [], conditions: [], joined: [], remarks: [] }

describe('standsOf', () => {
  it('takes the last position of each, reservations and remarks beside it', () => {
    expect(
      readAll(
        'DE supports, wants EURA first',
        'AT scrutiny reservation',
        'DE opposed',
        'DE scrutiny reservation',
        'Commission will report',
      ),
    ).toEqual([
      {
        ...plain,
        code: 'DE',
        standing: 'opposed',
        additions: ['scrutinyReservation'],
        remarks: ['wants EURA first'],
      },
      { ...plain, code: 'AT', standing: 'scrutinyReservation' },
      { ...plain, code: 'Commission', standing: 'spoke', remarks: ['will report'] },
    ])
  })

  it('gives who joins another what that one had said by then', () => {
    expect(
      readAll('DE supports if visas', 'IT joined DE', 'DE opposed', 'HU joined PL', 'PL supports'),
    ).toEqual([
      { ...plain, code: 'DE', standing: 'opposed' },
      { ...plain, code: 'IT', standing: 'supportsIf', conditions: ['visas'], joined: ['DE'] },
      { ...plain, code: 'HU', standing: 'unclear', joined: ['PL'] },
      { ...plain, code: 'PL', standing: 'supports' },
    ])
  })

  it('calls for and against in one line unclear, and support with a condition conditional', () => {
    expect(readAll('NL supports but opposed to point 3', 'SE supports, supports if x')).toEqual([
      { ...plain, code: 'NL', standing: 'unclear', remarks: ['to point 3'] },
      { ...plain, code: 'SE', standing: 'supportsIf', conditions: ['x'] },
    ])
  })

  it('never takes silence for agreement', () => {
    fc.assert(
      fc.property(fc.subarray([...memberStateCodes]), (codes) => {
        const stands = standsOf(codes.map((code) => parseReply(`${code} supports`)))
        expect(stands.map(({ code }) => code)).toEqual(codes)
        expect(silentOf(stands)).toEqual(memberStateCodes.filter((one) => !codes.includes(one)))
      }),
    )
    expect(silentOf(readAll('DE supports', 'DE did not speak'))).toEqual(memberStateCodes)
  })
})
