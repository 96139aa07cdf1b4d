import type { Note } from '@shared/note/note'
import { createText } from '@shared/text/text'
import { describe, expect, it } from 'vitest'
import {
  buildNote,
  cell,
  chart,
  citation,
  footnote,
  fullHeader,
  paragraph,
  table,
} from '../../test/support/note-builder'
import { sayFinding } from './note-findings'
import { noteToDocx } from './note-to-docx'

async function listMessages(body: Note['body'], header = fullHeader): Promise<readonly string[]> {
  const { findings } = await noteToDocx(buildNote({ header, body }), { audience: 'sending' })
  return findings
    .map((finding) => sayFinding(finding, createText('en')))
    .map(({ severity, message }) => `${severity}: ${message}`)
}

describe('findings of an export', () => {
  it('are none for a complete note', async () => {
    expect(await listMessages([paragraph('Text.')])).toEqual([])
  })

  it('name what the first page lacks, and where places stand', async () => {
    expect(await listMessages([], {})).toEqual([
      'warning: The date is missing; the first page shows the place only.',
      'warning: "From" is empty on the first page; fill it in in the header.',
      'warning: "To" is empty on the first page; fill it in in the header.',
      'warning: The subject is missing; fill it in in the header.',
      'info: The file is marked DRAFT and shows [number], [initials], [unit] where the General Secretariat gives the number, initials or unit.',
      'warning: The note has no text yet.',
    ])
  })

  it('name what the type wants and no other: nobody gives a working paper initials and a unit', async () => {
    const types = [
      { ...fullHeader, type: 'OUTCOME OF PROCEEDINGS' },
      { ...fullHeader, type: 'COVER NOTE' },
      { ...fullHeader, type: 'WORKING PAPER', number: null, initials: null, unit: null },
    ]
    const found = types.map((header) => listMessages([paragraph('Text.')], header))
    expect((await Promise.all(found)).flat()).toEqual([
      'warning: The date of the meeting is missing; fill it in in the header.',
      'warning: The date of receipt is missing; fill it in in the header.',
      'info: The file is marked DRAFT and shows [number] where the General Secretariat gives the number, initials or unit.',
    ])
  })

  it('warn once of notes that are cited before they have a number', async () => {
    const body = [
      paragraph('See ', citation('[number to come]'), ' and ', citation('[number to come]')),
      paragraph('See ', citation('14871/24')),
    ]
    expect(await listMessages(body)).toEqual([
      'warning: A note that is cited has no number yet: [number to come] stands where it will be.',
    ])
  })

  it('name a chart that nobody described', async () => {
    expect(await listMessages([chart('Arrivals', ''), chart('Returns', 'Two bars.')])).toEqual([
      'warning: The chart “Arrivals” has no alternative text. Say below it what it shows, for readers who do not see it.',
    ])
  })

  it('take a note of spaces and empty blocks for an empty one', async () => {
    expect(await listMessages([paragraph('  '), table([[cell('')]])])).toEqual([
      'warning: The note has no text yet.',
    ])
  })

  it('say where designations stand', async () => {
    const body = [
      paragraph(
        'Kosovska Mitrovica and Palestine are not in one and the same region',
        footnote('On Kosovo.'),
      ),
      table([[cell('Albania: 21, Kosovo: 23, Serbia: 90')]]),
    ]
    expect(await listMessages(body)).toEqual([
      'info: The footnote on the designation "Palestine" (*) stands at "Kosovska Mitrovica and Palestine are not in one and the same".',
      'info: The footnote on the designation "Kosovo" (**) stands at "Albania: 21, Kosovo: 23, Serbia: 90".',
    ])
  })

  it('say when a designation follows in a footnote, or an asterisk stands alone', async () => {
    expect(await listMessages([paragraph('See', footnote('On Kosovo.'))])).toEqual([
      'info: "Kosovo" stands in a footnote only; the note on the designation (*) follows in that footnote.',
    ])
    expect(await listMessages([paragraph('Kosovo* and Serbia')])).toEqual([
      'warning: "Kosovo" has an asterisk typed by hand but no note on the designation; delete the asterisk and Fiche adds both.',
    ])
  })
})
