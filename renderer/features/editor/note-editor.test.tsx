import { MantineProvider } from '@mantine/core'
import { blocksOfBody } from '@shared/body/blocks-of-body'
import { setBody } from '@shared/body/set-body'
import type { OpenNote } from '@shared/contract/notes'
import type { Block } from '@shared/note/block'
import { emptyHeader } from '@shared/note/header'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { limiteSource, sourceEvidence, statistic } from '../../../test/support/evidence'
import { paragraph } from '../../../test/support/page-editor'
import { fakeWindowApi } from '../../../test/support/window-api'
import { fromBase64, toBase64 } from '../../lib/base64'
import type { SaveState } from '../../lib/save-state'
import { type BodyCount, NoteEditor, type NoteEditorControls } from './note-editor'

const figure = {
  kind: 'figure',
  id: 'f1',
  observationId: 'S002',
  form: 'magnitude',
  shown: '80 %',
  shownAt: null,
} as const

function noteOf(blocks: readonly Block[]): OpenNote {
  const body = new Y.Doc()
  setBody(body, blocks)
  return {
    id: 'n1',
    title: 'T',
    template: 'blank',
    number: null,
    marking: 'none',
    savedAt: '2026-11-21T10:00:00.000Z',
    revision: 1,
    header: emptyHeader,
    bodyUpdate: toBase64(Y.encodeStateAsUpdate(body)),
  }
}

/** Opens a note; `stored` is what the disk has of it. */
function open(blocks: readonly Block[]) {
  const note = noteOf(blocks)
  const stored = new Y.Doc()
  Y.applyUpdate(stored, fromBase64(note.bodyUpdate))
  fakeWindowApi({
    appendBodyUpdate: ({ update }) => {
      Y.applyUpdate(stored, fromBase64(update))
      return { revision: 2, savedAt: '2026-11-21T10:01:00.000Z' }
    },
    getStatistics: ({ ids }) => ids.map((id) => statistic({ id })),
    searchEvidence: () => ({ total: 1, items: [statistic()] }),
  })
  const states: SaveState[] = []
  const figures: (readonly string[] | null)[] = []
  const counts: BodyCount[] = []
  const controls = createRef<NoteEditorControls>()
  const page = render(
    <MantineProvider>
      <NoteEditor
        note={note}
        onSaveState={(state) => states.push(state)}
        onFigure={(ids) => figures.push(ids)}
        onCount={(count) => counts.push(count)}
        controls={controls}
      />
    </MantineProvider>,
  )
  const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))
  return { ...page, controls, states, figures, counts, wait, stored: () => blocksOfBody(stored) }
}

const getText = () => screen.getByRole('textbox', { name: 'Text of the note' })
const press = (key: string, modifiers: object = {}) =>
  act(() => void fireEvent.keyDown(getText(), { key, ...modifiers }))

describe('NoteEditor', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => {
    cleanup()
    vi.unstubAllGlobals()
    vi.useRealTimers()
  })

  it('changes nothing by opening, and saves what comes in', async () => {
    const { controls, states, stored, wait } = open([paragraph('p', 'Text.')])
    await wait(1000)
    expect(states).toEqual([])
    await act(async () => controls.current?.insertEvidence(statistic()))
    expect(states.at(-1)).toEqual({ kind: 'saving' })
    await wait(500)
    expect(states.at(-1)).toEqual({ kind: 'saved', savedAt: '2026-11-21T10:01:00.000Z' })
    expect(stored()).toMatchObject([
      { id: 'p', content: [{ observationId: 'S002', shown: '80 %' }, { text: ' Text.' }] },
    ])
  })

  it('has everything on disk when flush resolves, also when it is closed', async () => {
    const { controls, stored, unmount, wait } = open([paragraph('p', '')])
    await act(async () => controls.current?.insertEvidence(statistic()))
    await act(() => controls.current?.flush())
    expect(JSON.stringify(stored())).toContain('S002')
    await act(async () => controls.current?.insertEvidence(sourceEvidence(limiteSource)))
    unmount()
    await wait(0)
    expect(JSON.stringify(stored())).toContain('14871/24.')
  })

  it('tells the figure under the cursor, and no more once one types on', async () => {
    const { figures, wait } = open([
      { id: 'p', kind: 'paragraph', language: null, content: [figure] },
    ])
    await wait(0)
    press('ArrowRight', { keyCode: 39 })
    press('ArrowRight', { keyCode: 39 })
    expect(figures).toEqual([['S002'], null])
  })

  it('tells the figure on which the pointer rests', async () => {
    const { figures, wait, container } = open([
      { id: 'p', kind: 'paragraph', language: null, content: [figure] },
    ])
    const shown = container.querySelector('[data-figure]')
    if (shown) fireEvent.mouseMove(shown, { screenX: 10, screenY: 10 })
    expect(figures).toEqual([])
    await wait(200)
    expect(figures).toEqual([['S002']])
  })

  it('counts words, figures and the sources behind them', async () => {
    const { counts, wait } = open([
      {
        id: 'p',
        kind: 'paragraph',
        language: null,
        content: [{ kind: 'text', text: 'A reduction of ', marks: [] }, figure],
      },
    ])
    await wait(400)
    expect(counts.at(-1)).toEqual({ words: 4, figures: 1, sources: 1 })
  })

  it('shows footnotes at the end of the page and leads there and back', async () => {
    const { controls, wait } = open([paragraph('p', 'Text.')])
    await act(async () => controls.current?.insertEvidence(sourceEvidence(limiteSource)))
    const footnote = screen.getByRole('textbox', { name: 'Footnote 1' })
    expect(footnote.textContent).toBe('14871/24.')
    press('ArrowLeft', { keyCode: 37 })
    press('Enter')
    await wait(0)
    expect(document.activeElement).toBe(footnote)
    act(() => void fireEvent.keyDown(footnote, { key: 'Escape' }))
    expect(document.activeElement).toBe(getText())
  })

  it('undoes what was inserted, and not what was opened', async () => {
    const { controls, stored, wait } = open([paragraph('p', 'Text.')])
    await act(async () => controls.current?.insertEvidence(statistic()))
    press('z', { ctrlKey: true })
    press('z', { ctrlKey: true })
    await wait(500)
    expect(stored()).toEqual([paragraph('p', 'Text.')])
  })
})
