import type { Evidence } from '@shared/contract/library'
import type { FigurePhrase } from '@shared/figure/figure-phrases'
import { english } from '@shared/language/en'
import type { Block } from '@shared/note/block'
import { NodeSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import {
  limiteSource,
  measure,
  pressRelease,
  question,
  sourceEvidence,
  statistic,
} from '../../../../test/support/evidence'
import { pageEditor, paragraph } from '../../../../test/support/page-editor'
import { figureForms } from './figure-forms'
import { insertEvidence, insertSentence } from './insert-evidence'
import { askQuestion } from './insert-question'

const now = '2026-11-21T10:00:00.000Z'
const text = (value: string) => ({ kind: 'text', text: value, marks: [] }) as const
const heading: Block = { id: 'h', kind: 'heading', level: 1, content: [text('Returns')] }
const questions = (...texts: readonly string[]): Block => ({
  id: 'qs',
  kind: 'questions',
  intro: [text('Questions:')],
  items: texts.map((one, index) => ({
    id: `q${index}`,
    questionId: null,
    content: one === '' ? [] : [text(one)],
  })),
})

/** Inserts at a position and tells whether it could stand there, and what follows if one types. */
function insertAt(
  page: ReturnType<typeof pageEditor>,
  position: number,
  evidence: Evidence,
  phrase?: FigurePhrase,
): boolean {
  const { editor, newId } = page
  editor.commands.setTextSelection(position)
  const context = { language: english, newId, now, questionsIntro: 'Questions for all:' }
  const transaction = insertEvidence(editor.state, evidence, context, phrase)
  if (transaction === null) return false
  editor.view.dispatch(transaction)
  editor.view.dispatch(editor.state.tr.insertText('|'))
  return true
}

const figure = (id: string, form: 'signed' | 'magnitude' | 'words', shown: string) =>
  ({ kind: 'figure', id, observationId: 'S002', form, shown, shownAt: now }) as const

describe('insertEvidence', () => {
  it('puts a statistic as a figure into the sentence, apart from the words beside it', () => {
    const page = pageEditor([paragraph('p', 'a reduction ofcompared')])
    insertAt(page, 15, statistic())
    expect(page.blocks()).toEqual([
      {
        id: 'p',
        kind: 'paragraph',
        language: null,
        content: [text('a reduction of '), figure('new1', 'magnitude', '80 %'), text('| compared')],
      },
    ])
  })

  it('writes a figure in the form that was chosen', () => {
    const page = pageEditor([paragraph('p', '')])
    insertAt(page, 1, statistic(), [
      { kind: 'text', text: 'by ' },
      { kind: 'figure', observationId: 'S002', form: 'signed', shown: '–80 %' },
    ])
    expect(page.blocks()).toMatchObject([
      { content: [text('by '), figure('new1', 'signed', '–80 %'), text('|')] },
    ])
  })

  it('quotes the sentence that a figure was read from', () => {
    const { editor, newId, blocks } = pageEditor([paragraph('p', '')])
    const transaction = insertSentence(editor.state, statistic(), { newId })
    if (transaction) editor.view.dispatch(transaction)
    const { sentence } = statistic().item
    expect(blocks()).toEqual([
      {
        id: 'new1',
        kind: 'quotation',
        measureId: null,
        sourceId: '002',
        content: [text(sentence)],
      },
    ])
    expect(insertSentence(editor.state, question, { newId })).toBeNull()
  })

  it('leaves a selected figure where it is and follows it', () => {
    const page = pageEditor([paragraph('p', '')])
    insertAt(page, 1, statistic())
    page.editor.view.dispatch(
      page.editor.state.tr.setSelection(NodeSelection.create(page.editor.state.doc, 1)),
    )
    const context = { language: english, newId: page.newId, now, questionsIntro: '' }
    const transaction = insertEvidence(page.editor.state, statistic({ value: 7 }), context)
    if (transaction !== null) page.editor.view.dispatch(transaction)
    expect(page.editor.getText()).toBe('80 % 7 %|')
  })

  it('quotes a measure below the paragraph, with its number, place and source', () => {
    const page = pageEditor([paragraph('p', 'Text.'), paragraph('r', 'Rest.')])
    insertAt(page, 3, measure)
    expect(page.blocks()).toEqual([
      paragraph('p', 'Text.'),
      {
        id: 'new1',
        kind: 'quotation',
        measureId: 'M015',
        sourceId: '002',
        content: [text('15. Strengthen administrative frameworks for return.|')],
      },
      paragraph('r', 'Rest.'),
    ])
  })

  it('takes the place of an empty paragraph and invents no number', () => {
    const page = pageEditor([paragraph('p', '')])
    insertAt(page, 1, { ...measure, item: { ...measure.item, number: null } })
    expect(page.blocks()).toMatchObject([
      { kind: 'quotation', content: [text('Strengthen administrative frameworks for return.|')] },
    ])
  })

  it('cites a source in a footnote, by its reference or by title and date', () => {
    const page = pageEditor([paragraph('p', 'men')])
    insertAt(page, 4, sourceEvidence(limiteSource))
    insertAt(page, 1, sourceEvidence(pressRelease))
    const footnote = (id: string, sourceId: string, words: string) =>
      ({ kind: 'footnote', id, sourceId, content: [text(words)] }) as const
    expect(page.blocks()).toMatchObject([
      {
        content: [
          footnote('new2', '000', 'Migration routes, 5 December 2022.'),
          text('|men'),
          footnote('new1', '002', '14871/24.'),
          text('|'),
        ],
      },
    ])
  })

  it('sets a footnote to the word before it, not behind the space that follows', () => {
    const page = pageEditor([paragraph('p', 'and so on')])
    insertAt(page, 5, sourceEvidence(limiteSource))
    expect(page.blocks()).toMatchObject([
      { content: [text('and'), { kind: 'footnote', id: 'new1' }, text(' |so on')] },
    ])
  })

  it('refuses a footnote in a heading and changes nothing', () => {
    const page = pageEditor([heading])
    expect(insertAt(page, 3, sourceEvidence(limiteSource))).toBe(false)
    expect(page.blocks()).toEqual([heading])
  })

  it('makes a block for the first question, at the end of the note', () => {
    const page = pageEditor([paragraph('p', 'Text.')])
    insertAt(page, 2, question)
    expect(page.blocks()).toEqual([
      paragraph('p', 'Text.'),
      {
        id: 'new2',
        kind: 'questions',
        intro: [text('Questions for all:')],
        items: [{ id: 'new1', questionId: 'Q1', content: [text('How?|')] }],
      },
    ])
  })

  it('adds a question below the one with the cursor, else at the end; fills an empty one', () => {
    const listed = (page: ReturnType<typeof pageEditor>) =>
      page.blocks().flatMap((block) => (block.kind === 'questions' ? block.items : []))
    const inside = pageEditor([paragraph('p', 'Text.'), questions('one', 'two')])
    insertAt(inside, 21, question)
    expect(listed(inside).map((item) => item.id)).toEqual(['q0', 'new1', 'q1'])
    const outside = pageEditor([paragraph('p', 'Text.'), questions('one')])
    insertAt(outside, 2, question)
    expect(listed(outside).map((item) => item.id)).toEqual(['q0', 'new1'])
    const empty = pageEditor([paragraph('p', 'Text.'), questions('one', '')])
    insertAt(empty, 2, question)
    expect(listed(empty)).toMatchObject([{ id: 'q0' }, { id: 'new1', content: [text('How?|')] }])
  })

  it('puts a question with its parts below the parts of the one with the cursor', () => {
    const page = pageEditor([questions('one'), paragraph('p', 'Text.')])
    const context = { language: english, newId: page.newId }
    const first = { text: 'Of these:', subQuestions: ['What?', ''], questionId: null }
    expect(askQuestion(page.editor, first, context)).toBe('new1')
    page.editor.commands.setTextSelection(14)
    expect(page.editor.state.selection.$from.parent.textContent).toBe('one')
    page.editor.commands.setTextSelection(30)
    expect(page.editor.state.selection.$from.parent.textContent).toBe('What?')
    askQuestion(page.editor, { text: 'Last?', subQuestions: [], questionId: null }, context)
    expect(page.blocks()[0]).toMatchObject({
      items: [
        { id: 'q0' },
        {
          id: 'new1',
          content: [text('Of these:')],
          subQuestions: [
            { id: 'new2', content: [text('What?')] },
            { id: 'new3', content: [] },
          ],
        },
        { id: 'new4', content: [text('Last?')] },
      ],
    })
  })

  it('is one step back', () => {
    const page = pageEditor([paragraph('p', 'Text.')])
    const context = { language: english, newId: page.newId, now, questionsIntro: '' }
    const transaction = insertEvidence(page.editor.state, measure, context)
    if (transaction !== null) page.editor.view.dispatch(transaction)
    page.editor.commands.undo()
    expect(page.blocks()).toEqual([paragraph('p', 'Text.')])
  })
})

describe('figureForms', () => {
  it('offers each text once, the usual one first', () => {
    const shown = (value: number, unit: string) =>
      figureForms({ value, unit, qualifier: 'exact' }, english).map((choice) => choice.shown)
    expect([shown(-80, '%'), shown(7, 'countries'), shown(49297, 'persons')]).toEqual([
      ['80 %', '–80 %'],
      ['7', 'seven'],
      ['49 297'],
    ])
  })
})
