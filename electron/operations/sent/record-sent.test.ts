import { observationIdsOf } from '@shared/figure/observation-ids-of'
import { houseStyles } from '@shared/typography/profile'
import { expect, it } from 'vitest'
import { fakeHandlerContext } from '../../../test/support/handler-context'
import { createExampleNote } from '../create-example-note'
import { recordSent } from './record-sent'

it('keeps what the library was made of, and the vintages of the figures that the note shows', async () => {
  const context = fakeHandlerContext()
  const note = await createExampleNote(context)
  const shown = observationIdsOf(note.body)
  const [first = '', second = ''] = shown
  const all = context.db.prepare<[], string>('select id from observations').pluck().all()
  const date = context.db.prepare('update observations set vintage = ? where id = ?')
  for (const id of all.filter((one) => !shown.includes(one))) date.run('1999', id)
  date.run('2024-11', second)
  date.run('2024-09', first)
  const { madeWith } = recordSent(
    { ...context, appVersion: '0.1.0' },
    {
      note,
      versionName: null,
      fileName: 'a.docx',
      format: 'docx',
      content: Uint8Array.of(1),
      findings: 0,
      profile: houseStyles.press,
      marks: { kind: 'council', since: 'INIT' },
    },
    { sentTo: '', sentAtMs: 0 },
  )
  expect(madeWith).toEqual({
    appVersion: '0.1.0',
    packs: [
      expect.objectContaining({ id: 'public', marking: 'none' }),
      expect.objectContaining({ id: '14871-24', marking: 'LIMITE' }),
    ],
    vintages: ['2024-09', '2024-11'],
    percentSpacing: 'none',
    quotationMarks: 'double',
    marks: { kind: 'council', since: 'INIT' },
  })
})
