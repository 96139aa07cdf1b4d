import type { EvidenceSheet } from '@shared/evidence/evidence-sheet'
import { figuresOf } from '@shared/note/inlines/inlines-of-block'
import { mapInlines } from '@shared/note/inlines/map-inlines'
import { defaultProfile } from '@shared/typography/profile'
import { describe, expect, it } from 'vitest'
import { fakeHandlerContext } from '../../../test/support/handler-context'
import { putFigureTick } from '../../store/ticks/figure-ticks'
import { createExampleNote } from '../create-example-note'
import { parsePutNote, putNoteState } from '../put-note'
import { readNote } from '../read-note'
import { freezeVersion } from '../versions/freeze-version'
import { exportEvidence } from './export-evidence'

/** The example note with what its evidence sheet says. */
async function openExample() {
  const context = fakeHandlerContext()
  const { id } = await createExampleNote(context)
  const written = new Map<string, Uint8Array>()
  const sheetOf = async (path = '/sheet.docx', version?: string) => {
    const { sheet } = await exportEvidence(
      context.db,
      { noteId: id, version, path },
      {
        nowMs: Date.UTC(2024, 10, 22),
        profile: defaultProfile,
        writeFile: async (target, bytes) => void written.set(target, bytes),
      },
    )
    return sheet
  }
  return { context, id, sheetOf, written }
}

const firstOf = ({ figures: [first] }: EvidenceSheet) => [
  first?.shown,
  first?.place.page,
  first?.remark,
  first?.checked?.on,
]

describe('exportEvidence', { timeout: 30_000 }, () => {
  it('writes each figure with its page, and what of it was checked', async () => {
    const { context, id, sheetOf, written } = await openExample()
    const sheet = await sheetOf('/sheet.xlsx')
    const [first] = sheet.figures
    expect(sheet.figures.map(({ figureId }) => figureId)).toEqual(
      figuresOf(readNote(context.db, id).body).map((figure) => figure.id),
    )
    expect(
      sheet.figures.every(({ place, facts }) => place.page !== null && facts.length === 1),
    ).toBe(true)
    putFigureTick(context.db, {
      noteId: id,
      figureId: first?.figureId ?? '',
      shown: '80 %',
      checkedBy: '',
      nowMs: Date.UTC(2024, 10, 21),
    })
    expect(firstOf(await sheetOf())).toEqual(['80 %', 2, null, '2024-11-21'])
    // A zip file begins with PK.
    expect(
      [...written].map(([path, bytes]) => [path, String.fromCharCode(...bytes.slice(0, 2))]),
    ).toEqual([
      ['/sheet.xlsx', 'PK'],
      ['/sheet.docx', 'PK'],
    ])
  })

  it('gives a frozen version the values that it froze', async () => {
    const { context, id, sheetOf } = await openExample()
    freezeVersion(context, { noteId: id, name: 'REV 1' })
    const note = readNote(context.db, id)
    const [first] = figuresOf(note.body)
    const body = mapInlines(note.body, (inline) =>
      inline.kind === 'figure' && inline.id === first?.id ? { ...inline, shown: '81 %' } : inline,
    )
    putNoteState(context, id, parsePutNote({ ...note, body }))
    expect(firstOf(await sheetOf())).toEqual(['81 %', 2, 'the library now says 80 %', undefined])
    const frozen = await sheetOf('/sheet.docx', 'REV 1')
    expect([frozen.versionName, ...firstOf(frozen)]).toEqual(['REV 1', '80 %', 2, null, undefined])
  })

  it('writes no other kind of file, and nothing that does not exist', async () => {
    const { sheetOf, written } = await openExample()
    await expect(sheetOf('/sheet.pdf')).rejects.toMatchObject({ code: 'evidence-format-unknown' })
    await expect(sheetOf('/sheet.docx', 'REV 9')).rejects.toMatchObject({
      code: 'version-not-found',
    })
    expect(written.size).toBe(0)
  })
})
