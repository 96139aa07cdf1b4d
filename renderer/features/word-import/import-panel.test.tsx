import { MantineProvider } from '@mantine/core'
import type { FigureOffer } from '@shared/contract/library/figure-offers'
import type { ImportReport } from '@shared/contract/review/import-report'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { statistic } from '../../../test/support/evidence'
import { ImportPanel, type NoteImport } from './import-panel'

const sentence = 'Frontex data show an 80% reduction.'
const offer = (key: string, values = 1): FigureOffer => ({
  key,
  partId: 'p',
  start: 21,
  end: 24,
  words: '80%',
  sentence,
  at: 21,
  values: Array.from({ length: values }, (_, index) => ({
    evidence: statistic({ id: `S${index}` }),
    form: 'magnitude',
    shown: '80 %',
    reasons: ['period', 'provider'],
    doubts: index === 0 ? [] : ['period'],
  })),
})
const report: ImportReport = {
  fileName: 'last year.docx',
  importedAt: '2026-11-22T16:00:00.000Z',
  kept: { paragraphs: 1, headings: 4, tables: 0 },
  notKept: [],
  changeCount: 0,
}

afterEach(cleanup)

function show(parts: Partial<NoteImport>) {
  const done: string[] = []
  const panel = (more: Partial<NoteImport>) => (
    <MantineProvider>
      <ImportPanel
        noteId="n"
        language="en"
        from={{
          report: null,
          offers: null,
          askedCount: 0,
          point: ({ key }) => done.push(`point ${key}`),
          goTo: ({ key }) => done.push(`go ${key}`),
          link: ({ key }, { evidence }) => done.push(`link ${key} ${evidence.item.id}`),
          leave: ({ key }) => done.push(`leave ${key}`),
          goToWords: (words) => done.push(`words ${words}`),
          review: () => done.push('review'),
          makeNext: () => done.push('next'),
          close: () => done.push('close'),
          ...parts,
          ...more,
        }}
      />
    </MantineProvider>
  )
  const { rerender } = render(panel({}))
  return { done, change: (more: Partial<NoteImport>) => rerender(panel(more)) }
}

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key })
const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

describe('numbers to link', () => {
  it('are gone through by keys: next, before, link, leave', () => {
    const all = [offer('a'), offer('b'), offer('c')]
    const { done, change } = show({ offers: all })
    change({ askedCount: 1 })
    press('n')
    press('n')
    press('p')
    press('Enter')
    expect(done).toEqual(['point a', 'point b', 'point c', 'point b', 'link b S0'])
    done.length = 0
    // The one after it takes its place, and the focus.
    change({ askedCount: 1, offers: [offer('a'), offer('c')] })
    press('x')
    expect(done).toEqual(['point c', 'leave c'])
  })

  it('say why, and what speaks against an alternative; the one that is chosen is linked', () => {
    const { done } = show({ offers: [offer('a', 2)] })
    expect(screen.getByRole('group', { name: /2 values, the likeliest first/ })).toBeTruthy()
    expect(screen.getAllByText('Same value · named here: 2024, Frontex')).toHaveLength(2)
    expect(screen.getAllByText('The sentence names another year.')).toHaveLength(1)
    fireEvent.click(screen.getAllByRole('radio')[1] ?? document.body)
    click(/^Link/)
    click('Show in the text')
    expect(done).toEqual(['link a S1', 'go a'])
  })

  it('says so where there are none', () => {
    show({ offers: [] })
    expect(screen.getByText('No numbers to link')).toBeTruthy()
  })
})

describe('what came in', () => {
  it('has the focus where nothing else has it', () => {
    show({ report })
    expect(document.activeElement?.textContent).toBe('What came in')
    cleanup()
    const written = document.body.appendChild(document.createElement('input'))
    written.focus()
    show({ report })
    expect(document.activeElement).toBe(written)
    written.remove()
  })

  it('is counted, with tracked changes and what to make of the note', () => {
    const { done } = show({ report: { ...report, changeCount: 14 } })
    expect(screen.getByText('4 headings · 1 paragraph')).toBeTruthy()
    expect(screen.getByText('All that the file says is in the note.')).toBeTruthy()
    expect(screen.getByText('14 tracked changes are kept.')).toBeTruthy()
    click('Review them')
    click('Make this year’s note from it')
    click('Close this report for good')
    expect(done).toEqual(['review', 'next', 'close'])
  })

  it('lists all that could not be kept, each with its place, folded where it is long', () => {
    const loss = { what: 'text-box', near: 'in the margin', text: 'A box', isTextKept: true }
    const { done, change } = show({ report: { ...report, notKept: [loss] } })
    click(/^Text box/)
    expect(done).toEqual(['words in the margin'])
    const macro = { what: 'macro', near: '', text: '', isTextKept: false }
    const many = [...Array.from({ length: 59 }, () => loss), macro, { ...macro, what: 'new-kind' }]
    change({ report: { ...report, notKept: many } })
    const folded = screen.getByText('61 things could not be kept as they were').closest('details')
    expect(folded?.open).toBe(false)
    expect(folded?.querySelectorAll('li')).toHaveLength(61)
    expect(screen.getByText('Macro, removed').closest('button')).toBeNull()
    expect(screen.getByText('Something that Fiche does not know')).toBeTruthy()
  })
})
