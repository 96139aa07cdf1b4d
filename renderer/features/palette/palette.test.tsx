import { MantineProvider } from '@mantine/core'
import type { NoteSummary } from '@shared/note/note'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CommandProvider, useCommands } from '../../lib/commands/command-provider'
import { FixedSettings } from '../../lib/settings/use-settings'
import type { PaletteChoice } from './entries/palette-entry'
import { Palette } from './palette'

const note = (id: string, title: string): NoteSummary => ({
  id,
  title,
  template: 'blank',
  number: '14871/24',
  marking: 'LIMITE',
  savedAt: '2024-11-19T12:00:00.000Z',
})
const notes = [note('n1', 'Western Balkans route'), note('n2', 'Visa suspension')]

const chosen: PaletteChoice[] = []
const onClose = vi.fn()
let answer: ((query: string) => object) | null = null

beforeEach(() => {
  vi.useFakeTimers()
  chosen.length = 0
  onClose.mockClear()
  answer = (query) => ({ query, tookMs: 1, total: 0, hits: [] })
  vi.stubGlobal('api', {
    on: () => () => undefined,
    request: async (_method: string, { query }: { query: string }) => ({
      ok: true,
      value: { words: [], isPartial: false, ...answer?.(query) },
    }),
  })
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  )
  Element.prototype.scrollIntoView = () => undefined
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function Offers() {
  useCommands({ export: () => undefined, 'go-bin': () => undefined })
  return null
}

function renderPalette(recent: readonly string[] = []) {
  const tree = (isOpen: boolean) => (
    <MantineProvider>
      <FixedSettings settings={{ shortcuts: { 'go-bin': 'Mod+J' } }}>
        <CommandProvider>
          <Offers />
          {isOpen && (
            <Palette
              notes={notes}
              settings={[{ id: 'scheme', textKey: 'settings.scheme' }]}
              recent={recent}
              here={null}
              onClose={onClose}
              onChoose={(choice) => chosen.push(choice)}
            />
          )}
        </CommandProvider>
      </FixedSettings>
    </MantineProvider>
  )
  render(tree(false)).rerender(tree(true))
}
const field = () => screen.getByRole('combobox', { name: 'Find or run anything' })
const type = (value: string) => fireEvent.change(field(), { target: { value } })
const lines = () => screen.queryAllByRole('option').map((line) => line.textContent)
async function wait(ms = 100) {
  await act(() => vi.advanceTimersByTimeAsync(ms))
}

describe('Palette', () => {
  it('opens with what was used, notes and commands with their own keys', () => {
    renderPalette(['command:go-bin'])
    expect(lines()).toEqual([
      'Go to the BinCtrl+J',
      expect.stringContaining('Western Balkans route'),
      expect.stringContaining('Visa suspension'),
      'Export to WordCtrl+Shift+E',
    ])
  })

  it('finds with the keyboard alone and marks the words', async () => {
    renderPalette()
    type('visa')
    expect(screen.getByText('Visa', { selector: 'mark' })).toBeTruthy()
    fireEvent.keyDown(field(), { key: 'Enter' })
    await wait()
    expect([chosen, onClose.mock.calls.length]).toEqual([[{ kind: 'note', id: 'n2' }], 1])
  })

  it('tells the active line to the field', () => {
    renderPalette()
    fireEvent.keyDown(field(), { key: 'ArrowDown' })
    const active = field().getAttribute('aria-activedescendant') ?? ''
    expect(document.getElementById(active)?.getAttribute('aria-selected')).toBe('true')
    expect(document.getElementById(active)?.textContent).toContain('Visa suspension')
    fireEvent.keyDown(field(), { key: 'Escape' })
    expect(onClose).toHaveBeenCalledTimes(1)
  })

  it('waits with Enter for the library where nothing sure is on the screen', async () => {
    const hit = { kind: 'measure', id: 'm1', title: 'Joint patrols', snippet: 'patrols at borders' }
    answer = (query) => ({ query, tookMs: 1, total: 1, hits: [hit] })
    renderPalette()
    type('patrols')
    fireEvent.keyDown(field(), { key: 'Enter' })
    expect(chosen).toEqual([])
    await wait()
    expect(chosen).toEqual([{ kind: 'library', hit: 'measure', id: 'm1' }])
  })

  it('drops an answer to fewer letters', async () => {
    answer = (query) => ({
      query,
      tookMs: 1,
      total: 1,
      hits: [{ kind: 'plan', id: query, title: `Plan ${query}`, snippet: '' }],
    })
    renderPalette()
    type('sahe')
    await wait(40)
    type('sahel')
    await wait()
    expect(lines()).toEqual(['Plan sahelPlan'])
  })

  it('asks no library after > and says what one can type where nothing is found', async () => {
    renderPalette()
    type('>bin')
    expect(lines()).toEqual(['Go to the BinCtrl+J'])
    type('zzz')
    await wait()
    expect(screen.getByText('Nothing found for “zzz”')).toBeTruthy()
    expect(field().getAttribute('aria-expanded')).toBe('false')
  })

  it('completes a filter with Tab, obeys it, and marks what was found for a mistyped word', async () => {
    const hit = { kind: 'measure', id: 'm1', title: 'Reach Bosnia', snippet: '' }
    answer = (query) => ({ query, tookMs: 1, total: 1, hits: [hit], words: ['bosnia'] })
    renderPalette()
    type('bosna ki')
    expect(screen.getByRole('button', { name: 'kind:' })).toBeTruthy()
    fireEvent.keyDown(field(), { key: 'Tab' })
    expect(field()).toHaveProperty('value', 'bosna kind:')
    fireEvent.keyDown(field(), { key: 'Tab' })
    expect(field()).toHaveProperty('value', 'bosna kind:measure ')
    await wait()
    expect(lines()).toEqual(['Reach BosniaMeasure'])
    expect(screen.getByText('Bosnia', { selector: 'mark' })).toBeTruthy()
  })

  it('says that the index is being made anew, and asks again until it is', async () => {
    const hit = { kind: 'plan', id: 'p1', title: 'Sahel plan', snippet: '' }
    answer = (query) => ({ query, tookMs: 1, total: 0, hits: [], isPartial: true })
    renderPalette()
    type('sahel')
    await wait()
    expect(screen.getByText(/index is being made anew/)).toBeTruthy()
    answer = (query) => ({ query, tookMs: 1, total: 1, hits: [hit] })
    await wait(1000)
    expect([lines(), screen.queryByText(/index is being made anew/)]).toEqual([
      ['Sahel planPlan'],
      null,
    ])
  })

  it('says that the library failed and still finds the rest', async () => {
    answer = () => {
      throw new Error('The disk does not answer.')
    }
    renderPalette()
    type('visa')
    await wait()
    expect(screen.getByRole('alert').textContent).toContain('The library did not answer.')
    expect(lines()).toHaveLength(1)
  })
})
