import { contract } from '@shared/contract/contract'
import type { NoteComment } from '@shared/note/comments/note-comment'
import { plainTextOf } from '@shared/note/plain-text'
import { describe, expect, it } from 'vitest'
import { fakeHandlerContext } from '../../../test/support/handler-context'
import { buildNote, fullHeader, heading, paragraph } from '../../../test/support/note-builder'
import { editedCopy, trackedCopy } from '../../../test/support/word-copies'
import { createHandlers } from '../../handlers/handlers'
import { addNote } from '../create-note'
import { putNoteState } from '../put-note'
import { readNote } from '../read-note'
import { decideReview } from './decide-review'
import { takeBackCopies } from './take-back-copies'

const template = buildNote({
  header: fullHeader,
  body: [
    heading(1, 'Returns'),
    paragraph('Departures rose in all of the region last year.'),
    paragraph('Delegations are invited to comment.'),
  ],
})

/** A window with the files that it wrote. */
function openWindow() {
  const written: Uint8Array[] = []
  const context = fakeHandlerContext({
    askSavePath: async () => '/note.docx',
    writeFile: async (_, bytes) => void (bytes instanceof Uint8Array && written.push(bytes)),
  })
  return { context, handlers: createHandlers(context), written }
}

/** A note in a window, and the file that colleagues got of it. */
async function sendNote() {
  const { context, handlers, written } = openWindow()
  const note = addNote(context, template)
  await handlers.exportNote({ id: note.id, audience: 'colleagues' })
  const [sent = new Uint8Array()] = written
  return { context, note, sent }
}

describe('takeBackCopies', () => {
  it('finds nothing in a copy that came back as it went', async () => {
    const { context, note, sent } = await sendNote()
    const review = await takeBackCopies(context, note.id, [{ fileName: 'a.docx', bytes: sent }])
    expect([review.changes, review.comments, review.losses]).toEqual([[], [], []])
    expect(review.copies).toMatchObject([{ fileName: 'a.docx', authors: [] }])
  })

  it('knows the comments and tracked changes that went out for what they were', async () => {
    const { context, handlers, written } = openWindow()
    const note = addNote(context, template)
    const version = await handlers.freezeVersion({ noteId: note.id, name: 'INIT', holder: null })
    const [first, second, ...rest] = note.body
    if (first === undefined || second === undefined) throw new Error('No text')
    const createdAt = '2024-11-20T10:00:00.000Z'
    const later = { ...paragraph('Departures fell in all of the region.'), id: second.id }
    const comments: NoteComment[] = [
      {
        id: 'c1',
        author: 'Ana',
        createdAt,
        text: 'All of it?',
        quote: 'region',
        resolved: null,
        replies: [{ id: 'c2', author: 'Ben', createdAt, text: 'Yes.' }],
        ranges: [{ in: second.id, start: 30, end: 36 }],
      },
    ]
    putNoteState(context, note.id, { ...note, body: [first, later, ...rest], comments })
    const changes = { marks: 'tracked', deleted: 'strike', since: version.id } as const
    await handlers.exportNote({ id: note.id, audience: 'colleagues', changes })
    const bytes = written.at(-1) ?? new Uint8Array()
    const review = await takeBackCopies(context, note.id, [{ fileName: 'a.docx', bytes }])
    expect(review.changes).toEqual([])
    expect(review.comments.filter(({ ownId }) => ownId === null)).toEqual([])
    expect(review.losses).toEqual([])
  })

  it('compares with what went out, whatever became of the note', async () => {
    const { context, note, sent } = await sendNote()
    const handlers = createHandlers(context)
    await handlers.saveHeader({ id: note.id, fields: { subject: 'Something else' } })
    const bytes = trackedCopy(sent, 'Ana', ['rose', 'fell'])
    const review = await takeBackCopies(context, note.id, [{ fileName: 'a.docx', bytes }])
    expect(review.sentId).not.toBeNull()
    expect(review.changes).toMatchObject([
      { kind: 'text', author: 'Ana', isTracked: true, before: 'rose', after: [{ text: 'fell' }] },
    ])
    expect(await handlers.getReview({ noteId: note.id })).toEqual(review)
  })

  it('adds copies to an open review, and keeps what was said to changes that are the same', async () => {
    const { context, note, sent } = await sendNote()
    const first = { fileName: 'a.docx', bytes: trackedCopy(sent, 'Ana', ['rose', 'fell']) }
    const second = { fileName: 'b.docx', bytes: trackedCopy(sent, 'Ben', ['rose', 'doubled']) }
    const opened = await takeBackCopies(context, note.id, [first])
    const [change] = opened.changes
    if (change === undefined) throw new Error('No change')
    const reason = 'The source says so'
    decideReview(context, note.id, [{ id: change.id, decision: 'refused', reason }])
    const review = await takeBackCopies(context, note.id, [second, first])
    expect(review.id).toBe(opened.id)
    expect(review.copies.map(({ fileName }) => fileName)).toEqual(['a.docx', 'b.docx'])
    const [ana, ben] = review.changes
    expect([ana?.conflicts, ben?.conflicts]).toEqual([[ben?.id], [ana?.id]])
    expect(review.decisions).toEqual([{ id: ana?.id, decision: 'refused', reason }])
  })

  it('finds the file that it is a copy of by its words, among those that name none', async () => {
    const { context, handlers, written } = openWindow()
    const note = addNote(context, template)
    const [first, second, ...rest] = note.body
    if (first === undefined || second === undefined) throw new Error('No text')
    await handlers.exportNote({ id: note.id, audience: 'sending' })
    const later = { ...paragraph('Departures doubled.'), id: second.id }
    putNoteState(context, note.id, { ...note, body: [first, later, ...rest] })
    await handlers.exportNote({ id: note.id, audience: 'sending' })
    const [sent = new Uint8Array()] = written
    const bytes = trackedCopy(sent, 'Ana', ['rose', 'fell'])
    const review = await takeBackCopies(context, note.id, [{ fileName: 'a.docx', bytes }])
    expect(review.changes).toMatchObject([{ before: 'rose', after: [{ text: 'fell' }] }])
  })

  it('loses neither of two copies that come in at the same moment', async () => {
    const { context, note, sent } = await sendNote()
    const copies = (['Ana', 'Ben'] as const).map((name) => ({
      fileName: `${name}.docx`,
      bytes: trackedCopy(sent, name, ['rose', name]),
    }))
    await Promise.all(copies.map((copy) => takeBackCopies(context, note.id, [copy])))
    const review = await createHandlers(context).getReview({ noteId: note.id })
    expect(review?.copies.map(({ fileName }) => fileName).toSorted()).toEqual([
      'Ana.docx',
      'Ben.docx',
    ])
    expect(review?.changes).toHaveLength(2)
  })

  it('says whose copy a file is that belongs to another note', async () => {
    const { context, note, sent } = await sendNote()
    const other = addNote(context, { ...template, title: 'Other note', body: [] })
    const files = [{ fileName: 'a.docx', bytes: sent }]
    await expect(takeBackCopies(context, other.id, files)).rejects.toMatchObject({
      code: 'copy-of-other-note',
      detail: note.title,
    })
  })

  it('takes a file by what it carries where nobody recorded it', async () => {
    const { context, note, sent } = await sendNote()
    context.db.prepare('delete from outgoingFiles').run()
    await createHandlers(context).saveHeader({ id: note.id, fields: { subject: 'Else' } })
    const review = await takeBackCopies(context, note.id, [{ fileName: 'a.docx', bytes: sent }])
    expect([review.sentId, review.changes]).toEqual([null, []])
  })

  it('keeps nothing of a copy that is classified, nor of others that came with it', async () => {
    const { context, note, sent } = await sendNote()
    const secret = editedCopy(sent, (xml) =>
      xml.replace('Delegations are invited to comment.', 'SECRET UE/EU SECRET'),
    )
    const files = [sent, secret].map((bytes) => ({ fileName: 'a.docx', bytes }))
    await expect(takeBackCopies(context, note.id, files)).rejects.toMatchObject({
      code: 'classified',
    })
    expect(await createHandlers(context).getReview({ noteId: note.id })).toBeNull()
  })
})

describe('decideReview', () => {
  it('stores what is said, takes it back, and knows what there is to decide', async () => {
    const { context, note, sent } = await sendNote()
    const bytes = trackedCopy(sent, 'Ana', ['rose', 'fell'])
    const { changes } = await takeBackCopies(context, note.id, [{ fileName: 'a.docx', bytes }])
    const id = changes[0]?.id ?? ''
    const said = decideReview(context, note.id, [{ id, decision: 'taken', reason: '' }])
    expect(said.decisions).toEqual([{ id, decision: 'taken', reason: '' }])
    expect(decideReview(context, note.id, [{ id, decision: 'open' }]).decisions).toEqual([])
    const unknown = [{ id: 'nobody', decision: 'open' }] as const
    expect(() => decideReview(context, note.id, unknown)).toThrow(
      expect.objectContaining({ code: 'review-change-unknown' }),
    )
  })
})

describe('finishReview', () => {
  /** A review in which Ana's change is taken and Ben's is not, finished. */
  async function finish() {
    const { context, note, sent } = await sendNote()
    const handlers = createHandlers(context)
    const files = [
      { fileName: 'a.docx', bytes: trackedCopy(sent, 'Ana', ['rose', 'fell']) },
      { fileName: 'b.docx', bytes: trackedCopy(sent, 'Ben', ['invited', 'asked']) },
    ]
    const { changes } = await takeBackCopies(context, note.id, files)
    const [ana = '', ben = ''] = changes.map(({ id }) => id)
    const decided = decideReview(context, note.id, [
      { id: ana, decision: 'taken', reason: '' },
      { id: ben, decision: 'refused', reason: 'as it is usual' },
    ])
    return {
      context,
      handlers,
      note,
      decided,
      summary: await handlers.finishReview({ noteId: note.id }),
    }
  }
  const wordsIn = (context: Awaited<ReturnType<typeof finish>>['context'], id: string) =>
    plainTextOf(readNote(context.db, id))

  it('puts what was taken into the note as one change, and tells what was not', async () => {
    const { context, handlers, note, summary } = await finish()
    expect(wordsIn(context, note.id)).toBe(plainTextOf(note).replace('rose', 'fell'))
    expect(contract.finishReview.output.parse(summary)).toMatchObject({
      taken: 1,
      edited: 0,
      open: 0,
      unplaced: [],
      refused: [{ author: 'Ben', what: '“asked” for “invited”', reason: 'as it is usual' }],
    })
    expect(summary.words).toBe(
      [
        'Your comments on “A title that is not printed”',
        '1 taken, 1 not taken.',
        '',
        'Not taken:',
        '– Ben: “asked” for “invited”, because: as it is usual',
      ].join('\n'),
    )
    expect(await handlers.getReview({ noteId: note.id })).toBeNull()
    const { spells } = await handlers.getHistory({ noteId: note.id })
    expect(spells).toHaveLength(2)
  })

  it('is taken back as one change, and the review is open again', async () => {
    const { context, handlers, note, decided, summary } = await finish()
    const { reviewId } = summary
    const { review } = await handlers.undoReview({ noteId: note.id, reviewId })
    expect(review).toEqual(decided)
    expect(wordsIn(context, note.id)).toBe(plainTextOf(note))
    expect(await handlers.getReview({ noteId: note.id })).toEqual(decided)
  })

  it('is not taken back where somebody went on since', async () => {
    const { handlers, note, summary } = await finish()
    await handlers.saveHeader({ id: note.id, fields: { subject: 'Else' } })
    const name = { noteId: note.id, reviewId: summary.reviewId }
    expect(() => handlers.undoReview(name)).toThrow(
      expect.objectContaining({ code: 'review-overtaken' }),
    )
    expect(await handlers.getReview({ noteId: note.id })).toBeNull()
  })

  it('is dropped without a change of the note', async () => {
    const { context, note, sent } = await sendNote()
    const handlers = createHandlers(context)
    const bytes = trackedCopy(sent, 'Ana', ['rose', 'fell'])
    await takeBackCopies(context, note.id, [{ fileName: 'a.docx', bytes }])
    await handlers.dropReview({ noteId: note.id })
    expect(await handlers.getReview({ noteId: note.id })).toBeNull()
    expect(wordsIn(context, note.id)).toBe(plainTextOf(note))
  })
})
