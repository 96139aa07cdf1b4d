import { MantineProvider } from '@mantine/core'
import type { NoteSummary } from '@shared/note/note'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
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
        onOpen={(id, isNewTab) => calls.push(['open', id, isNewTab])}
        onOpenWindow={(id) => calls.push(['window', id])}
        onStartRename={setRenamingId}
        onRename={(id, title) => {
          setRenamingId(null)
          calls.push(['rename', id, title])
        }}
        onDelete={(gone) => calls.push(['delete', ...gone.map(({ id }) => id)])}
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
  beforeEach(() => {
    // jsdom lays nothing out, and the list asks how much of it is in sight.
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600)
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(56)
  })
  afterEach(() => {
    cleanup()
    vi.restoreAllMocks()
  })

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

  it('marks a range with Shift, one more with Ctrl, and moves all of them to the Bin', () => {
    const calls = openList()
    fireEvent.click(entry('Tunisia'), { shiftKey: true })
    fireEvent.click(entry('Returns'), { ctrlKey: true })
    expect(screen.getByRole('status').textContent).toBe('3 notes marked')
    act(() => entry('Returns').focus())
    press('Delete')
    expect([calls, screen.queryByRole('status')]).toEqual([[['delete', 'a', 'b', 'c']], null])
  })

  it('opens a note here, and with Ctrl or the middle button in a new tab', () => {
    const calls = openList()
    fireEvent.click(entry('Tunisia'))
    fireEvent.click(entry('Tunisia'), { ctrlKey: true })
    fireEvent(entry('Returns'), new MouseEvent('auxclick', { bubbles: true, button: 1 }))
    expect(calls).toEqual([
      ['open', 'b', false],
      ['open', 'b', true],
      ['open', 'c', true],
    ])
  })

  it('keeps only those of 2 000 notes in the document that are in sight', () => {
    render(
      <MantineProvider env="test">
        <NoteList
          notes={Array.from({ length: 2000 }, (_, at) => makeNote(`${at}`, `Note ${at}`))}
          openId={null}
          now={new Date('2024-11-19T12:00:00.000Z')}
          renamingId={null}
          onOpen={() => undefined}
          onOpenWindow={() => undefined}
          onStartRename={() => undefined}
          onRename={() => undefined}
          onDelete={() => undefined}
        />
      </MantineProvider>,
    )
    const items = screen.getAllByRole('listitem')
    expect(items.length).toBeLessThan(60)
    expect(items[0]?.getAttribute('aria-setsize')).toBe('2000')
  })
})
