import { MantineProvider } from '@mantine/core'
import type { MethodInput } from '@shared/contract/contract'
import type { ReadyItem } from '@shared/note/ready/ready-item'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fakeWindowApi } from '../../../test/support/window-api'
import { ToastProvider } from '../../components/toasts'
import { ReadyView } from './ready-view'

const figure = (id: string, shown: string): ReadyItem => ({
  id: `figure ${id}`,
  group: 'figures',
  isOpen: true,
  severity: 'warning',
  message: 'Not checked by you yet',
  excerpt: shown,
  place: { kind: 'value', id },
  passage: { heading: 'Returns', words: `A fall by ${shown} in a year`, start: 10, end: 14 },
  observationIds: ['S1'],
  figure: { id, shown, tick: null },
})
const bracket: ReadyItem = {
  ...figure('', '[shall]'),
  id: 'brackets p1 3',
  group: 'brackets',
  message: 'In square brackets',
  place: { kind: 'words', partId: 'p1', words: '[shall]' },
  observationIds: [],
  figure: null,
}
const later: ReadyItem = {
  ...bracket,
  id: 'later',
  group: 'header',
  isOpen: false,
  severity: 'info',
}

let ticked: MethodInput<'tickFigures'>['figures'][number][] = []
beforeEach(() => {
  ticked = []
})
afterEach(cleanup)

async function show(
  items: readonly ReadyItem[],
  onKeep: (input: MethodInput<'keepFigures'>) => void = () => undefined,
) {
  const done: string[] = []
  fakeWindowApi({
    listReady: () => ({ openCount: 0, items: [...items] }),
    keepFigures: (input) => {
      onKeep(input)
      return {}
    },
    tickFigures: ({ figures }) => {
      ticked.push(...figures)
      return {}
    },
  })
  await act(async () => {
    render(
      <MantineProvider>
        <ToastProvider>
          <ReadyView
            asked={{ noteId: 'n1' }}
            about={null}
            sentCount={0}
            language="en"
            startId={null}
            isExporting={false}
            evidenceOf={(ids) => `Evidence of ${ids.join()}`}
            onExport={() => done.push('export')}
            onGoTo={({ id }) => done.push(id)}
            onKept={() => done.push('kept')}
            onBack={() => done.push('back')}
          />
        </ToastProvider>
      </MantineProvider>,
    )
  })
  return done
}

const focused = () => document.activeElement?.textContent ?? ''
const press = (key: string) =>
  act(async () => {
    fireEvent.keyDown(document.activeElement ?? document.body, { key })
  })
const count = () => screen.getByRole('status').textContent

describe('ReadyView', () => {
  it('is walked through with Enter: figures are ticked beside their evidence, places gone to', async () => {
    const done = await show([figure('f1', '80 %'), figure('f2', '32 %'), bracket, later])
    expect([count(), focused()]).toEqual(['3 places to look at', expect.stringContaining('80 %')])
    expect(screen.getByRole('region', { name: 'At its place' }).textContent).toContain(
      'Evidence of S1',
    )
    await press('Enter')
    await press('Enter')
    expect(ticked).toEqual([
      { figureId: 'f1', shown: '80 %', isChecked: true },
      { figureId: 'f2', shown: '32 %', isChecked: true },
    ])
    expect([count(), focused()]).toEqual(['1 place to look at', expect.stringContaining('[shall]')])
    await press('Enter')
    expect(done).toEqual(['brackets p1 3'])
  })

  it('ends at the button that exports; Space takes a tick back, Escape leaves', async () => {
    const done = await show([later, figure('f1', '80 %')])
    await press('Enter')
    expect([count(), focused()]).toEqual([
      'Nothing left to look at',
      expect.stringContaining('Nothing left: export'),
    ])
    fireEvent.click(document.activeElement ?? document.body)
    screen.getByRole('button', { name: /^80 %Checked by you on/ }).focus()
    await press(' ')
    expect([count(), ticked.at(-1)]).toEqual([
      '1 place to look at',
      { figureId: 'f1', shown: '80 %', isChecked: false },
    ])
    await press('Escape')
    expect(done).toEqual(['export', 'back'])
  })

  it('keeps with Space what the library speaks against, and goes on', async () => {
    const stale: ReadyItem = {
      ...figure('f1', '80 %'),
      id: 'figure-revised f1',
      group: 'library',
      message: 'Revised',
      place: { kind: 'value', id: 'f1', against: 'r2' },
      figure: null,
    }
    const items = [stale, bracket]
    const kept: unknown[] = []
    const done = await show(items, (input) => {
      kept.push(input)
      items.shift()
    })
    await press(' ')
    expect([kept, done]).toEqual([
      [{ noteId: 'n1', figures: [{ figureId: 'f1', against: 'r2' }] }],
      ['kept'],
    ])
    expect([count(), focused()]).toEqual(['1 place to look at', expect.stringContaining('[shall]')])
  })

  it('says so where there is nothing to look at', async () => {
    await show([])
    expect(screen.getByText('Nothing to look at')).toBeDefined()
    expect(focused()).toContain('Nothing left: export')
  })
})
