import { contract } from '@shared/contract/contract'
import { emptyHeader } from '@shared/note/header'
import type { Note } from '@shared/note/note'
import { plainTextOf } from '@shared/note/plain-text'
import { describe, expect, it } from 'vitest'
import { fakeHandlerContext } from '../../../test/support/handler-context'
import { errorOf } from '../../../test/support/store-place'
import { addNote } from '../../operations/create-note'
import { readNote } from '../../operations/read-note'
import { createHandlers } from '../handlers'

const question = (id: string, text: string) => ({
  id,
  questionId: null,
  content: [{ kind: 'text', text, marks: [] }] as const,
})
const body: Note['body'] = [
  {
    id: 'b1',
    kind: 'questions',
    intro: [],
    items: [
      question('q1', 'How do they envisage returns?'),
      {
        ...question('q2', 'What next?'),
        subQuestions: [{ id: 'q2a', content: [{ kind: 'text', text: 'By whom?', marks: [] }] }],
      },
    ],
  },
]

function makeMeeting() {
  const context = fakeHandlerContext()
  const header = { ...emptyHeader, number: '14871/24', marking: 'LIMITE', to: 'EMWP' }
  const { id } = addNote(context, { template: 'blank', title: 'Tunisia', header, body })
  return { context, handlers: createHandlers(context), noteId: id }
}

describe('requests on replies', () => {
  it('keep a record that is read back in speaking order, corrected, taken out and put back', async () => {
    const { handlers, noteId } = makeMeeting()
    const [first, second] = contract.addReplies.output.parse(
      await handlers.addReplies({ noteId, questionIds: ['q1', 'q2'], text: 'DE supports' }),
    )
    expect(second?.questionText).toBe('What next? By whom?')
    expect(await handlers.getReplies({ noteId })).toMatchObject({
      questions: [{ subQuestions: [] }, { number: 2, subQuestions: ['By whom?'] }],
    })
    await handlers.addReplies({ noteId, questionIds: ['q1'], text: 'FR open' })
    await handlers.saveReply({ id: first?.id ?? '', text: 'DE opposed' })
    const { id } = await handlers.deleteReply({ id: first?.id ?? '' })
    const linesOf = async () =>
      contract.getReplies.output
        .parse(await handlers.getReplies({ noteId }))
        .replies.map((reply) => `${reply.questionId} ${reply.text}`)
    expect(await linesOf()).toEqual(['q2 DE supports', 'q1 FR open'])
    await handlers.restoreReply({ id })
    expect(await linesOf()).toEqual(['q1 DE opposed', 'q2 DE supports', 'q1 FR open'])
    const wrong = { noteId, questionIds: ['q9'], text: 'DE' }
    expect(errorOf(() => handlers.addReplies(wrong))).toMatchObject({ code: 'question-not-found' })
    const secret = { noteId, questionIds: ['q1'], text: 'SECRET UE/EU SECRET' }
    expect(errorOf(() => handlers.addReplies(secret))).toMatchObject({ code: 'classified' })
  })

  it('make an outcome that cites the note and keeps its marking', async () => {
    const { context, handlers, noteId } = makeMeeting()
    expect(errorOf(() => handlers.createOutcome({ noteId }))).toMatchObject({ code: 'no-replies' })
    for (const text of ['DE supports, wants EURA first', 'FR supports', 'IT as the Germans said'])
      await handlers.addReplies({ noteId, questionIds: ['q1'], text })
    await handlers.saveQuestionFacts({
      noteId,
      facts: { questionId: 'q1', theme: 'Returns', sectionIds: [], measureIds: [], from: null },
    })
    const { note, leftOut } = contract.createOutcome.output.parse(
      await handlers.createOutcome({ noteId }),
    )
    expect(leftOut).toEqual(['as the Germans said'])
    const outcome = readNote(context.db, note.id)
    expect(outcome.header).toMatchObject({
      number: null,
      date: null,
      marking: 'LIMITE',
      type: 'OUTCOME OF PROCEEDINGS',
      to: 'EMWP',
      previousDocuments: ['14871/24'],
    })
    expect(plainTextOf(outcome).split('\n')).toEqual([
      'Delegations discussed the questions set out in document 14871/24.',
      'Returns',
      'How do they envisage returns?',
      'Some delegations expressed support. One delegation made remarks without taking a position.',
      'The following points were made by delegations:',
      'wants EURA first',
      'Question 2',
      'What next?',
      'By whom?',
      'No delegation took the floor on this question.',
    ])
    expect(await handlers.findCitingNotes({ noteId })).toMatchObject([{ id: note.id }])
  })
})

describe('requests on questions', () => {
  it('find what other notes asked', async () => {
    const { handlers, noteId } = makeMeeting()
    const other = await handlers.createNote({ template: 'blank', title: 'Other' })
    const find = (id: string, query: string) => handlers.findInQuestionBank({ noteId: id, query })
    expect(await find(other.id, 'envisage returns')).toEqual([
      {
        questionId: 'q1',
        text: 'How do they envisage returns?',
        subQuestions: [],
        theme: null,
        from: { kind: 'note', noteId, title: 'Tunisia' },
      },
    ])
    expect(await find(noteId, 'envisage')).toEqual([])
  })
})
