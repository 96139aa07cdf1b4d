import { MantineProvider } from '@mantine/core'
import type { MethodInput } from '@shared/contract/contract'
import type { Block } from '@shared/note/block'
import { emptyHeader } from '@shared/note/header'
import type { Review, ReviewChange } from '@shared/review/review'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { fakeWindowApi } from '../../../test/support/window-api'
import { ToastProvider } from '../../components/toasts'
import { ReviewView } from './review-view'

const text = (words: string) => [{ kind: 'text', text: words, marks: [] }] as const
const body: readonly Block[] = [
  { kind: 'heading', id: 'h1', level: 1, content: text('Returns') },
  { kind: 'paragraph', id: 'p1', language: null, content: text('In 2024, 4 200 persons left.') },
  { kind: 'paragraph', id: 'p2', language: null, content: text('The Council shall decide soon.') },
]

const by = (id: string, author: string, copyId: string) => ({
  id,
  copyId,
  author,
  at: '2026-11-20T09:14:00.000Z',
  isTracked: true,
  conflicts: [],
})
const words = (start: number, end: number, before: string, after: string) => ({
  kind: 'text' as const,
  in: 'p2',
  start,
  end,
  before,
  after: text(after),
  caution: null,
})
const figure: ReviewChange = {
  ...by('c1', 'M. Rossi', 'k1'),
  ...words(9, 14, '4 200', '4 300'),
  in: 'p1',
  caution: { kind: 'figure', figureId: 'f1', sourced: '4 200' },
}
const rossi: ReviewChange = {
  ...by('c2', 'M. Rossi', 'k1'),
  ...words(12, 17, 'shall', 'should'),
  conflicts: ['c3'],
}
const novak: ReviewChange = {
  ...by('c3', 'A. Novak', 'k2'),
  ...words(12, 17, 'shall', 'may'),
  conflicts: ['c2'],
}
const plain: ReviewChange = { ...by('c4', 'A. Novak', 'k2'), ...words(25, 29, 'soon', 'today') }
const review: Review = {
  id: 'r1',
  noteId: 'n1',
  sentId: 's1',
  copies: ['k1', 'k2'].map((id) => ({
    id,
    fileName: `${id}.docx`,
    sha256: '00',
    application: 'LibreOffice',
    authors: [],
    receivedAt: '2026-11-21T09:00:00.000Z',
    matchedBy: 'ids' as const,
  })),
  changes: [figure, rossi, novak, plain],
  comments: [
    {
      id: 'm1',
      copyId: 'k2',
      author: 'A. Novak',
      at: '2026-11-20T10:00:00.000Z',
      text: 'Is this agreed?',
      ranges: [{ in: 'p2', start: 28, end: 29 }],
      quote: 'The Council',
      answersId: null,
      ownId: null,
      isResolved: false,
    },
  ],
  losses: [{ copyId: 'k1', what: 'text-box', near: 'In 2024', text: 'See annex' }],
  decisions: [],
}

afterEach(cleanup)

async function show(came: Review | null = review) {
  const said: MethodInput<'decideReview'>['decisions'][number][] = []
  const done: string[] = []
  fakeWindowApi({
    getReview: () => came,
    getReviewedNote: () => ({ title: 'A note', header: emptyHeader, body }),
    decideReview: ({ decisions }) => {
      said.push(...decisions)
      return review
    },
  })
  await act(async () => {
    render(
      <MantineProvider>
        <ToastProvider>
          <ReviewView
            noteId="n1"
            onFinish={async () => {
              done.push('finish')
              const counts = { taken: 1, edited: 0, refused: [], unplaced: [], open: 0 }
              return { reviewId: 'r1', ...counts, words: '1 taken, 0 not', update: null }
            }}
            onUndoFinish={(id) => done.push(`undo ${id}`)}
            onDrop={() => done.push('drop')}
            onTakeBack={() => done.push('take back')}
            onBack={() => done.push('back')}
          />
        </ToastProvider>
      </MantineProvider>,
    )
  })
  const answers = () =>
    said.map(({ id, decision, ...rest }) => [id, decision, 'reason' in rest ? rest.reason : ''])
  return { answers, said, done }
}

const focused = () => document.activeElement?.textContent ?? ''
const press = (key: string, more: object = {}) =>
  act(async () => {
    fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more })
  })
const announced = () => screen.getByRole('status').textContent

describe('ReviewView', () => {
  it('is walked through by keys: each answer is said, kept, and leads to what is open next', async () => {
    const { answers } = await show()
    expect(focused()).toContain('Changed 4\u00a0200 to 4\u00a0300; the source says 4\u00a0200.')
    await press('r')
    expect(announced()).toBe('Not taken. 1 of 4.')
    expect(focused()).toContain('2 versions of the same words')
    await press('o')
    expect([announced(), focused()]).toEqual(['Taken. 2 of 4.', expect.stringContaining('today')])
    await press('a')
    expect(focused()).toContain('Is this agreed?')
    await press('a')
    expect(focused()).toContain('Finish')
    expect(answers()).toEqual([
      ['c1', 'refused', ''],
      ['c2', 'refused', ''],
      ['c3', 'taken', ''],
      ['c4', 'taken', ''],
      ['m1', 'taken', ''],
    ])
    expect(screen.getByText('All decided')).toBeDefined()
  })

  it('steps with J, K and arrows, and takes the last step back with the keys of undo', async () => {
    const { answers } = await show()
    await press('j')
    await press('ArrowDown')
    expect(focused()).toContain('today')
    await press('k')
    await press('ArrowUp')
    expect(focused()).toContain('4 300')
    await press('a')
    await press('z', { ctrlKey: true })
    expect([announced(), focused()]).toEqual([
      'The last decision is undone.',
      expect.stringContaining('4 300'),
    ])
    expect(answers()).toEqual([
      ['c1', 'taken', ''],
      ['c1', 'open', ''],
    ])
  })

  it('puts other words in the place of a change; Escape leaves the field alone', async () => {
    const { said, done } = await show()
    await press('End')
    await press('k')
    await press('e')
    await press('Escape')
    expect([focused(), done]).toEqual([expect.stringContaining('today'), []])
    await press('e')
    const field = screen.getByRole('textbox', { name: 'Your words in its place' })
    fireEvent.change(field, { target: { value: 'this week' } })
    await press('Enter')
    expect(said).toEqual([{ id: 'c4', decision: 'edited', words: text('this week'), reason: '' }])
    expect(announced()).toBe('Your words are used. 3 of 4.')
  })

  it('asks for a reason where one wants to give one', async () => {
    const { answers } = await show()
    await press('R', { shiftKey: true })
    const field = screen.getByRole('textbox', { name: /^Reason/ })
    expect(document.activeElement).toBe(field)
    fireEvent.change(field, { target: { value: 'not what the source says' } })
    await press('Enter')
    expect(answers()).toEqual([
      ['c1', 'refused', ''],
      ['c1', 'refused', 'not what the source says'],
    ])
    expect(focused()).toContain('4 300')
  })

  it('takes several at once, never a figure, a conflict or a comment', async () => {
    const { answers } = await show()
    await act(async () => fireEvent.click(screen.getByRole('button', { name: /^Several/ })))
    const take = await screen.findByRole('menuitem', { name: /^Take all other changes/ })
    await act(async () => fireEvent.click(take))
    expect(answers()).toEqual([['c4', 'taken', '']])
    expect(announced()).toBe('1 change taken.')
  })

  it('lists by author, kind and what is open', async () => {
    await show()
    const listed = () => document.querySelectorAll('[data-line]').length
    fireEvent.change(screen.getByLabelText('Whose changes'), { target: { value: 'a M. Rossi' } })
    expect(listed()).toBe(2)
    fireEvent.change(screen.getByLabelText('Whose changes'), { target: { value: 'c k2' } })
    fireEvent.change(screen.getByLabelText('Which changes'), { target: { value: 'look' } })
    expect(listed()).toBe(1)
  })

  it('says what was not understood, with its words', async () => {
    await show()
    const losses = screen.getByText('1 place was not understood').closest('details')
    expect(losses?.textContent).toContain('Text boxnear “In 2024”See annexk1.docx')
  })

  it('finishes through one question and gives words to send back', async () => {
    const { done } = await show()
    await press('a')
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Finish…' })))
    expect((await screen.findByRole('dialog')).textContent).toContain(
      '1 taken, 0 not.4 are still open',
    )
    await act(async () =>
      fireEvent.click(screen.getByRole('button', { name: 'Put into the note' })),
    )
    expect(screen.getByRole('textbox', { name: /^To send back/ })).toHaveProperty(
      'value',
      '1 taken, 0 not',
    )
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Undo all of it' })))
    expect(done).toEqual(['finish', 'undo r1', 'back'])
  })

  it('goes from its end to what is still open, also where a filter hid it', async () => {
    const { done } = await show()
    await press('a')
    fireEvent.change(screen.getByLabelText('Which changes'), { target: { value: 'comments' } })
    const finish = screen.getByRole('button', { name: 'Finish…' })
    await act(async () => fireEvent.click(finish))
    const back = await screen.findByRole('button', { name: 'Go to the first open one' })
    await act(async () => fireEvent.click(back))
    expect(focused()).toContain('2 versions of the same words')
    await act(async () => fireEvent.click(finish))
    const [cancel] = await screen.findAllByText('Cancel')
    await act(async () => fireEvent.click(cancel ?? document.body))
    expect([document.activeElement, done]).toEqual([finish, []])
  })

  it('says where nothing came back, with the first step', async () => {
    const { done } = await show(null)
    expect(focused()).toBe('Take back reviewed copies…')
    await press('Escape')
    expect(done).toEqual(['back'])
  })
})
