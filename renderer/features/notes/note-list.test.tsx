import { MantineProvider } from '@mantine/core'
import type { NoteSummary } from '@shared/note/note'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { NoteList } from './note-list'

const makeNote = (id: string, title: string): NoteSummary => ({
  id,
  title,
  template: 'blank',
  number: null,
  marking: 'none',
  savedAt: '2024-11-19T09:00:00.000Z',
})
const notes = [makeNote('a', 'Western Balkans'), makeNote('b', 'Tunisia'), makeNote('c', 'Returns')]

function openList() {
  const calls: unknown[][] = []
  function Page() {
    const [renamingId, setRenamingId] = useState<string | null>(null)
    return (
      <NoteList
        notes={notes}
        openId="a"
        now={new Date('2024-11-19T12:00:00.000Z')}
        renamingId={renamingId}
        onOpen={(id) => calls.push(['open', id])}
        onStartRename={setRenamingId}
        onRename={(id, title) => {
          setRenamingId(null)
          calls.push(['rename', id, title])
        }}
        onDelete={(note) => calls.push(['delete', note.id])}
      />
    )
  }
  render(
    <MantineProvider env="test">
      <Page />
    </MantineProvider>,
  )
  return calls
}

const entry = (title: string) => screen.getByRole('button', { name: new RegExp(`^${title}`) })
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key })

describe('NoteList', () => {
  afterEach(cleanup)

  it('is moved in with arrows, Home, End and first letters', () => {
    openList()
    act(() => entry('Western').focus())
    const visited = ['ArrowDown', 'End', 'Home', 't'].map((key) => {
      press(key)
      return document.activeElement?.id
    })
    expect(visited).toEqual(['note-b', 'note-c', 'note-a', 'note-b'])
  })

  it('renames in place: Enter keeps, Escape and an empty title do not', () => {
    const calls = openList()
    for (const [text, key] of [
      ['Tunisia and Libya', 'Enter'],
      ['something else', 'Escape'],
      ['  ', 'Enter'],
    ] as const) {
      act(() => entry('Tunisia').focus())
      press('F2')
      const field = screen.getByRole('textbox', { name: 'Title of the note' })
      fireEvent.change(field, { target: { value: text } })
      fireEvent.keyDown(field, { key })
    }
    expect(calls).toEqual([
      ['rename', 'b', 'Tunisia and Libya'],
      ['rename', 'b', null],
      ['rename', 'b', null],
    ])
  })

  it('keeps the title typed when the field is left', () => {
    const calls = openList()
    act(() => entry('Returns').focus())
    press('F2')
    const field = screen.getByRole('textbox', { name: 'Title of the note' })
    fireEvent.change(field, { target: { value: 'Return Roadmap' } })
    fireEvent.blur(field)
    expect(calls).toEqual([['rename', 'c', 'Return Roadmap']])
  })

  it('moves the note under the focus to the Bin with Delete', () => {
    const calls = openList()
    act(() => entry('Tunisia').focus())
    press('Delete')
    expect(calls).toEqual([['delete', 'b']])
  })
})
