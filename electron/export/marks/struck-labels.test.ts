import { findLanguage } from '@shared/language/language-of'
import type { Block } from '@shared/note/block'
import { defaultProfile } from '@shared/typography/profile'
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
  const labelsIn = (name: string) => {
    const language = findLanguage(name)
    if (language === undefined) throw new Error(`There is no ${name}`)
    const labels = labelsOf([table, questions], { language, profile: defaultProfile })
    return [labels.get(table), labels.get(part)]
  }
  expect([labelsIn('en'), labelsIn('fr')]).toEqual([
    ['Table 1: ', '(a)\t'],
    ['Tableau 1\u00a0: ', '(a)\t'],
  ])
})
