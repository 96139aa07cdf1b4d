import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { limiteSource, sourceEvidence, statistic } from '../../../test/support/evidence'
import { getText, openNoteEditor, press, write } from '../../../test/support/open-note-editor'
import { paragraph } from '../../../test/support/page-editor'

const figure = {
  kind: 'figure',
  id: 'f1',
  observationId: 'S002',
  form: 'magnitude',
  shown: '80 %',
  shownAt: null,
} as const

describe('NoteEditor', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => {
    cleanup()
    vi.unstubAllGlobals()
    vi.useRealTimers()
  })

  it('changes nothing by opening, and saves what comes in', async () => {
    const { controls, states, stored, wait } = openNoteEditor([paragraph('p', 'Text.')])
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
    const { controls, stored, unmount, wait } = openNoteEditor([paragraph('p', '')])
    await act(async () => controls.current?.insertEvidence(statistic()))
    await act(() => controls.current?.flush())
    expect(JSON.stringify(stored())).toContain('S002')
    await act(async () => controls.current?.insertEvidence(sourceEvidence(limiteSource)))
    unmount()
    await wait(0)
    expect(JSON.stringify(stored())).toContain('14871/24.')
  })

  it('tells the figure under the cursor, and no more once one types on', async () => {
    const { figures, wait } = openNoteEditor([
      { id: 'p', kind: 'paragraph', language: null, content: [figure] },
    ])
    await wait(0)
    press('ArrowRight', { keyCode: 39 })
    press('ArrowRight', { keyCode: 39 })
    expect(figures).toEqual([['S002'], null])
  })

  it('tells the figure on which the pointer rests', async () => {
    const { figures, wait, container } = openNoteEditor([
      { id: 'p', kind: 'paragraph', language: null, content: [figure] },
    ])
    const shown = container.querySelector('[data-figure]')
    if (shown) fireEvent.mouseMove(shown, { screenX: 10, screenY: 10 })
    expect(figures).toEqual([])
    await wait(200)
    expect(figures).toEqual([['S002']])
  })

  it('counts words, figures and the sources behind them', async () => {
    const { counts, wait } = openNoteEditor([
      {
        id: 'p',
        kind: 'paragraph',
        language: null,
        content: [{ kind: 'text', text: 'A reduction of ', marks: [] }, figure],
      },
    ])
    await wait(400)
    expect(counts.at(-1)).toEqual({
      words: 4,
      figures: 1,
      sources: 1,
      budget: { words: null, pages: null },
    })
  })

  it('shows footnotes at the end of the page and leads there and back', async () => {
    const { controls, wait } = openNoteEditor([paragraph('p', 'Text.')])
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

  it('undoes an insertion alone, however quickly it followed the typing', async () => {
    const { controls, stored, wait } = openNoteEditor([paragraph('p', '')])
    write('typed ')
    await act(async () => controls.current?.insertEvidence(statistic()))
    write(' on')
    press('z', { ctrlKey: true })
    press('z', { ctrlKey: true })
    await wait(500)
    expect(stored()).toEqual([paragraph('p', 'typed ')])
  })

  it('undoes what was inserted, and not what was opened', async () => {
    const { controls, stored, wait } = openNoteEditor([paragraph('p', 'Text.')])
    await act(async () => controls.current?.insertEvidence(statistic()))
    press('z', { ctrlKey: true })
    press('z', { ctrlKey: true })
    await wait(500)
    expect(stored()).toEqual([paragraph('p', 'Text.')])
  })
})
