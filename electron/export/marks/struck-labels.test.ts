import { findLanguage } from '@shared/language/language-of'
import type { Block } from '@shared/note/block'
import { expect, it } from 'vitest'
import { labelsOf } from './struck-labels'

it('counts each block as itself, also where another part has its id', () => {
  const table: Block = {
    kind: 'table',
    id: 'same',
    caption: 'Arrivals',
    columnWidthsPx: [],
    rows: [{ cells: [] }],
  }
  const part = { id: 'same', content: [] }
  const questions: Block = {
    kind: 'questions',
    id: 'asked',
    intro: [],
    items: [{ id: 'one', questionId: null, content: [], subQuestions: [part] }],
  }
  const english = findLanguage('en')
  if (english === undefined) throw new Error('There is no English')
  const labels = labelsOf([table, questions], english)
  expect([labels.get(table), labels.get(part)]).toEqual(['Table 1: ', '(a)\t'])
})
