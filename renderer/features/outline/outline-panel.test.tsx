import { MantineProvider } from '@mantine/core'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { OutlineEntry } from '../../lib/outline/page-outline'
import { dropTargetOf } from './drop-target'
import { OutlinePanel } from './outline-panel'

const entries: readonly OutlineEntry[] = [
  { id: 'a', kind: 'heading', level: 1, number: '1)', words: 'State of play', subQuestions: [] },
  { id: 'b', kind: 'heading', level: 2, number: '1.1', words: '', subQuestions: [] },
  { id: 'q', kind: 'question', level: 1, number: '1)', words: 'How?', subQuestions: [] },
]

function open(list: readonly OutlineEntry[] = entries) {
  const calls: unknown[] = []
  const say =
    (name: string, answer = true) =>
    (...args: readonly unknown[]) => {
      calls.push([name, ...args])
      return answer
    }
  render(
    <MantineProvider>
      <OutlinePanel
        outline={{ entries: list, activeId: 'b' }}
        controls={() => ({
          goTo: say('goTo'),
          move: say('move'),
          moveBefore: say('moveBefore'),
          changeLevel: say('changeLevel', false),
        })}
        askedCount={0}
      />
    </MantineProvider>,
  )
  return calls
}

describe('OutlinePanel', () => {
  afterEach(cleanup)

  it('names entries with their numbers; Tab comes to the one of the cursor', () => {
    open()
    const items = screen.getAllByRole('treeitem')
    expect(items.map(({ textContent, tabIndex }) => [textContent, tabIndex])).toEqual([
      ['1) State of play', -1],
      ['1.1 Heading without words', 0],
      ['1) How?', -1],
    ])
    expect(items[1]?.getAttribute('aria-selected')).toBe('true')
  })

  it('names annexes as they print, also without a title', () => {
    const annex = { kind: 'annex', level: 1, subQuestions: [] } as const
    open([
      { ...annex, id: 'a', number: 'I', words: 'Figures' },
      { ...annex, id: 'b', number: '', words: '' },
    ])
    const items = screen.getAllByRole('treeitem')
    expect(items.map(({ textContent }) => textContent)).toEqual(['Annex I – Figures', 'Annex'])
  })

  it('goes, moves and changes levels by key, and says what cannot be', () => {
    const calls = open()
    const [first, second, question] = screen.getAllByRole('treeitem')
    if (!first || !second || !question) throw new Error('Three entries were given')
    fireEvent.keyDown(second, { key: 'ArrowDown', altKey: true })
    fireEvent.keyDown(second, { key: 'Tab', shiftKey: true })
    fireEvent.keyDown(question, { key: 'Tab' })
    fireEvent.keyDown(first, { key: 'Enter' })
    fireEvent.keyDown(second, { key: 'ArrowDown' })
    expect(calls).toEqual([
      ['move', 'b', 1],
      ['changeLevel', 'b', -1],
      ['goTo', 'a'],
    ])
    expect(document.activeElement).toBe(question)
    expect(screen.getByRole('status').textContent).toContain('three levels')
  })

  it('says what belongs here', () => {
    open([])
    expect(screen.getByRole('heading').textContent).toBe('No sections yet')
  })
})

describe('dropTargetOf', () => {
  it('is the next heading, or the end of the text', () => {
    const below = (id: string) => dropTargetOf(entries, { id, isBelow: true })
    expect([dropTargetOf(entries, { id: 'b', isBelow: false }), below('a'), below('b')]).toEqual([
      'b',
      'b',
      null,
    ])
  })
})
