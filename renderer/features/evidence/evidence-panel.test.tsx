import { MantineProvider } from '@mantine/core'
import type { Evidence } from '@shared/contract/library'
import { phraseText } from '@shared/figure/figure-phrases'
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { createRef } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { limiteSource, measure, sourceEvidence, statistic } from '../../../test/support/evidence'
import { fakeWindowApi } from '../../../test/support/window-api'
import { EvidencePanel, type EvidencePanelControls } from './evidence-panel'

const noPeriod = statistic({
  id: 'S030',
  indicator: 'forced returns',
  value: 53,
  unit: 'returns',
  period: null,
  provider: null,
  sentence: 'The pilot project has carried out 53 forced returns.',
})
const library: readonly Evidence[] = [statistic(), noPeriod, measure, sourceEvidence(limiteSource)]

function show(
  figureObservationIds: readonly string[] | null = null,
  onOpenNote: (noteId: string) => void = () => undefined,
) {
  const inserted: string[] = []
  const phrases: string[] = []
  const controls = createRef<EvidencePanelControls>()
  render(
    <MantineProvider>
      <EvidencePanel
        onInsert={(evidence, phrase = []) => {
          inserted.push(evidence.item.id)
          phrases.push(phraseText(phrase))
        }}
        noteId="n1"
        onOpenNote={onOpenNote}
        figureObservationIds={figureObservationIds}
        controls={controls}
        language="en"
      />
    </MantineProvider>,
  )
  const field = screen.getByRole('combobox', { name: 'Search the library' })
  const type = (value: string) => fireEvent.change(field, { target: { value } })
  const press = (key: string) => fireEvent.keyDown(field, { key })
  return { inserted, phrases, controls, field, type, press }
}

describe('EvidencePanel', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => {
    cleanup()
    vi.unstubAllGlobals()
    vi.useRealTimers()
  })
  const answered = () => act(() => vi.advanceTimersByTimeAsync(100))

  it('shows what was found as one would cite it, with the value marked', async () => {
    fakeWindowApi({ searchEvidence: () => ({ total: 4, items: library }) })
    show()
    await answered()
    const [first, second, third] = screen.getAllByRole('option')
    expect(first?.textContent).toContain('–80\u00a0%')
    expect(first?.textContent).toContain('Frontex, as quoted in 14871/24')
    expect(first?.textContent).toContain('LIMITE')
    expect(first?.querySelector('mark')?.textContent).toBe('80%')
    expect(second?.textContent).toContain('no period stated')
    expect(third?.textContent).toContain('15measureStrengthen')
  })

  it('says in a word what is contradicted', async () => {
    fakeWindowApi({
      searchEvidence: () => ({ total: 2, items: [statistic(), noPeriod] }),
      findContradicted: ({ ids }) => ids.slice(0, 1).map((id) => ({ id, mark: 'contradicted' })),
    })
    show()
    await answered()
    await answered()
    const words = screen.getAllByRole('option').map(({ textContent }) => textContent ?? '')
    expect(words.map((one) => one.includes('contradicted'))).toEqual([true, false])
  })

  it('goes through the results with arrows and inserts with Enter', async () => {
    fakeWindowApi({ searchEvidence: () => ({ total: 4, items: library }) })
    const { inserted, press, field } = show()
    await answered()
    press('Enter')
    press('ArrowDown')
    press('ArrowDown')
    press('Enter')
    press('PageDown')
    press('Enter')
    expect(inserted).toEqual(['S002', 'M015', '002'])
    const active = field.getAttribute('aria-activedescendant')
    expect(document.getElementById(active ?? '')?.getAttribute('aria-selected')).toBe('true')
  })

  it('inserts what answers the words typed, also when Enter comes before the answer', async () => {
    fakeWindowApi({
      searchEvidence: ({ query }) => ({ total: 1, items: [query === '' ? statistic() : noPeriod] }),
    })
    const { inserted, type, press } = show()
    await answered()
    type('forced')
    press('Enter')
    expect(inserted).toEqual([])
    await answered()
    expect(inserted).toEqual(['S030'])
    await answered()
    expect(inserted).toEqual(['S030'])
  })

  it('drops the answer to an older question', async () => {
    const answers = new Map<string, (items: readonly Evidence[]) => void>()
    fakeWindowApi({
      searchEvidence: ({ query }) =>
        new Promise((resolve) =>
          answers.set(query, (items) => resolve({ total: items.length, items })),
        ),
    })
    const { type } = show()
    type('ret')
    await answered()
    type('returns')
    await answered()
    answers.get('returns')?.([noPeriod])
    answers.get('ret')?.(library)
    await answered()
    expect(screen.getAllByRole('option')).toHaveLength(1)
  })

  it('asks for one kind when one is chosen', async () => {
    const asked: (string | null)[] = []
    fakeWindowApi({
      searchEvidence: ({ kind }) => {
        asked.push(kind)
        return { total: 0, items: [] }
      },
    })
    show()
    await answered()
    fireEvent.click(screen.getByRole('button', { name: 'Measures' }))
    await answered()
    expect(asked).toEqual([null, 'measure'])
  })

  it('says what to do when nothing is found and when the library does not answer', async () => {
    fakeWindowApi({ searchEvidence: () => ({ total: 0, items: [] }) })
    const { type } = show()
    type('zzz')
    await answered()
    expect(screen.getByRole('status').textContent).toContain('Nothing in the library for “zzz”.')
    fakeWindowApi({})
    type('zzzz')
    await answered()
    expect(screen.getByRole('alert').textContent).toContain('Type again to try once more.')
  })

  it('shows the figure under the cursor with its full sentence', async () => {
    fakeWindowApi({
      searchEvidence: () => ({ total: 0, items: [] }),
      getStatistics: () => [noPeriod],
    })
    show(['S030'])
    await answered()
    const card = within(screen.getByRole('region', { name: 'This figure' }))
    expect(card.getByText('no period stated')).toBeDefined()
    expect(card.getByText('The source does not say who counted')).toBeDefined()
    expect(card.getByText('53', { selector: 'mark' })).toBeDefined()
  })

  it('names the other notes that show the figure, and opens one', async () => {
    fakeWindowApi({
      searchEvidence: () => ({ total: 0, items: [] }),
      getStatistics: () => [statistic({ qualifier: 'over', vintage: 'May 2024', flags: ['p'] })],
      findFigureUses: () => [
        { noteId: 'n1', title: 'This one', count: 1 },
        { noteId: 'n2', title: 'Tunisia', count: 3 },
      ],
    })
    const opened: string[] = []
    show(['S002'], (id) => opened.push(id))
    await answered()
    const card = within(screen.getByRole('region', { name: 'This figure' }))
    expect([card.queryByText('This one'), card.getByText('3 times').tagName]).toEqual([
      null,
      'SPAN',
    ])
    fireEvent.click(card.getByRole('button', { name: 'Tunisia' }))
    expect(opened).toEqual(['n2'])
    for (const text of ['over', 'May 2024', 'provisional'])
      expect(card.getByText(text)).toBeDefined()
  })

  it('inserts the form that the right arrow chose', async () => {
    fakeWindowApi({
      searchEvidence: () => ({ total: 1, items: [statistic()] }),
      getSeries: () => [statistic()],
    })
    const { phrases, press } = show()
    await answered()
    press('ArrowRight')
    press('ArrowRight')
    expect(screen.getByText('Form 3 of 3: fell by 80 %')).toBeDefined()
    press('Enter')
    expect(phrases).toEqual(['fell by 80 %'])
  })

  it('searches for the words that it is given', async () => {
    fakeWindowApi({ searchEvidence: () => ({ total: 0, items: [] }) })
    const { controls, field } = show()
    act(() => controls.current?.focusSearch('Frontex'))
    expect(field).toMatchObject({ value: 'Frontex' })
  })

  it('gives its field the focus when asked', () => {
    fakeWindowApi({ searchEvidence: () => ({ total: 0, items: [] }) })
    const { controls, field } = show()
    controls.current?.focusSearch()
    expect(document.activeElement).toBe(field)
  })
})
