import { emptyHeader } from '@shared/note/header'
import { describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../../test/support/memory-store'
import { errorOf } from '../../../test/support/store-place'
import { deleteNote, insertNote } from '../notes'
import { findInBank, putNoteQuestions } from './question-bank'
import { listQuestionFacts, putQuestionFacts } from './question-facts'
import { addReply, deleteReply, listReplies, restoreReply, saveReply } from './replies'

function makeStore() {
  const db = openMemoryStore()
  for (const [id, title] of [
    ['n1', 'Tunisia'],
    ['n2', 'Western Balkans'],
  ] as const)
    insertNote(db, { id, template: 'blank', title, header: emptyHeader, nowMs: 1000 })
  return db
}

const question = { noteId: 'n1', questionId: 'q1', questionText: 'How?' }
const textsOf = (db: ReturnType<typeof makeStore>) => listReplies(db, 'n1').map(({ text }) => text)

describe('replies', () => {
  it('keep the speaking order, also of lines taken out and put back', () => {
    const db = makeStore()
    addReply(db, { ...question, id: 'r1', text: 'DE supports', nowMs: 1 })
    addReply(db, { ...question, id: 'r2', text: 'FR open', nowMs: 2 })
    addReply(db, { ...question, noteId: 'n2', id: 'r9', text: 'IT', nowMs: 2 })
    deleteReply(db, { id: 'r1', nowMs: 3 })
    addReply(db, { ...question, id: 'r3', text: 'AT', nowMs: 4 })
    expect(textsOf(db)).toEqual(['FR open', 'AT'])
    restoreReply(db, { id: 'r1' })
    expect(textsOf(db)).toEqual(['DE supports', 'FR open', 'AT'])
  })

  it('keep what a corrected line said before', () => {
    const db = makeStore()
    addReply(db, { ...question, id: 'r1', text: 'DE supports', nowMs: 1 })
    const same = saveReply(db, { id: 'r1', text: 'DE supports', nowMs: 2 })
    expect(same.changedAtMs).toBeNull()
    expect(saveReply(db, { id: 'r1', text: 'DE opposed', nowMs: 3 })).toEqual({
      ...question,
      id: 'r1',
      text: 'DE opposed',
      enteredAtMs: 1,
      changedAtMs: 3,
    })
    expect(db.prepare('select replyId, text, correctedAtMs from replyCorrections').all()).toEqual([
      { replyId: 'r1', text: 'DE supports', correctedAtMs: 3 },
    ])
    expect(errorOf(() => saveReply(db, { id: 'r2', text: '', nowMs: 3 }))).toMatchObject({
      code: 'reply-not-found',
    })
  })
})

describe('questions of notes', () => {
  it('keep what they are about', () => {
    const db = makeStore()
    const facts = {
      questionId: 'q1',
      theme: 'Returns',
      sectionIds: ['h1'],
      measureIds: ['m1', 'm2'],
      from: { noteId: 'n2', questionId: 'q7' },
    }
    putQuestionFacts(db, 'n1', { ...facts, theme: 'Visa', from: null })
    putQuestionFacts(db, 'n1', facts)
    expect(listQuestionFacts(db, 'n1')).toEqual([facts])
    expect(listQuestionFacts(db, 'n2')).toEqual([])
  })

  it('are found by text, theme and title in other notes, and in the library', () => {
    const db = makeStore()
    db.exec(`
      insert into sources (id, title, institution, type, language, marking)
      values ('s1', 'Note 14871', 'Council', 'note', 'en', 'none');
      insert into questions (id, number, text, subQuestions, sourceId)
      values ('l1', 1, 'How do they envisage returns?', '[]', 's1'),
        ('l2', 2, 'What of Türkiye?', '[]', 's1');`)
    putNoteQuestions(db, 'n1', [{ id: 'q1', text: 'My own?', subQuestions: [] }])
    putNoteQuestions(db, 'n2', [
      { id: 'q1', text: 'What of Türkiye?', subQuestions: [] },
      { id: 'q2', text: '', subQuestions: [''] },
      { id: 'q3', text: 'What of Türkiye?', subQuestions: ['By whom?', '', 'When?'] },
    ])
    putQuestionFacts(db, 'n2', {
      questionId: 'q1',
      theme: 'Visa policy',
      sectionIds: [],
      measureIds: [],
      from: null,
    })
    const idsOf = (query: string) =>
      findInBank(db, { query, exceptNoteId: 'n1', limit: 10 }).map(({ questionId, from }) => [
        questionId,
        from.kind,
        from.title,
      ])
    const ofNote = ['q1', 'note', 'Western Balkans']
    const withParts = ['q3', 'note', 'Western Balkans']
    expect(idsOf('')).toEqual([ofNote, withParts, ['l1', 'source', 'Note 14871']])
    expect(findInBank(db, { query: 'WHOM', exceptNoteId: 'n1', limit: 10 })).toEqual([
      {
        questionId: 'q3',
        text: 'What of Türkiye?',
        subQuestions: ['By whom?', 'When?'],
        theme: null,
        from: { kind: 'note', noteId: 'n2', title: 'Western Balkans' },
      },
    ])
    expect(idsOf('turkiye VISA balkans')).toEqual([ofNote])
    expect(idsOf('envisage')).toEqual([['l1', 'source', 'Note 14871']])
    deleteNote(db, { id: 'n2', nowMs: 5 })
    expect(idsOf('turkiye')).toEqual([['l2', 'source', 'Note 14871']])
  })
})
