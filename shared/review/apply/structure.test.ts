import type { Block, QuestionItem } from '@shared/note/block'
import { describe, expect, it } from 'vitest'
import { takeOut } from './structure'

const content = (words: string) => [{ kind: 'text' as const, text: words, marks: [] }]
const question = (id: string, parts: readonly string[] = []): QuestionItem => ({
  id,
  questionId: null,
  content: content(id),
  ...(parts.length > 0 && {
    subQuestions: parts.map((part) => ({ id: part, content: content(part) })),
  }),
})
const body = (...items: readonly QuestionItem[]): readonly Block[] => [
  { id: 'q', kind: 'questions', intro: content('Delegations are asked:'), items },
]

describe('takeOut', () => {
  it('leaves the parts of a question that goes, each is taken out by itself', () => {
    const asked = body(question('first', ['a']), question('second', ['b', 'c']))
    expect([takeOut(asked, 'second'), takeOut(asked, 'first')]).toEqual([
      body(question('first', ['a', 'b', 'c'])),
      body(question('a'), question('second', ['b', 'c'])),
    ])
    const without = ['second', 'b', 'c'].reduce<readonly Block[] | null>(
      (left, id) => (left === null ? null : takeOut(left, id)),
      asked,
    )
    expect(without).toEqual(body(question('first', ['a'])))
  })

  it('says where there is nothing to take out', () => {
    expect(takeOut(body(question('first')), 'gone')).toBeNull()
  })
})
