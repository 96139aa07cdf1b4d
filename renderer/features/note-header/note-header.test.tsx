import { MantineProvider } from '@mantine/core'
import type { MethodInput } from '@shared/contract/contract'
import type { OpenNote } from '@shared/contract/notes'
import { emptyHeader, type Header } from '@shared/note/header'
import { withFields } from '@shared/note/header-form/header-fields'
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeWindowApi } from '../../../test/support/window-api'
import type { SaveState } from '../../lib/saving/save-state'
import { ownerOfNote } from './header-owner'
import { NoteHeader } from './note-header'
import { useHeaderForm } from './use-header-form'

const note: OpenNote = {
  id: 'n1',
  title: 'Presidency note',
  template: 'presidency-note',
  number: null,
  marking: 'none',
  savedAt: '2024-11-19T09:00:00.000Z',
  revision: 1,
  header: { ...emptyHeader, date: '2024-11-19', codes: ['JAI 1545'], from: 'Presidency' },
  bodyUpdate: '',
  damage: null,
}

const owner = ownerOfNote(note)

function openHeader(save?: (input: MethodInput<'saveHeader'>) => void) {
  const saved: Header[] = []
  const states: SaveState[] = []
  const subjects: string[] = []
  fakeWindowApi({
    saveHeader: (input) => {
      save?.(input)
      saved.push(withFields(saved.at(-1) ?? note.header, input.fields))
      return { revision: saved.length + 1, savedAt: '2024-11-19T09:01:00.000Z' }
    },
  })
  const controls: { flush: () => Promise<void> } = { flush: async () => undefined }
  function Page() {
    const form = useHeaderForm(owner, {
      onState: (state) => states.push(state),
      onSubjectSaved: async (subject) => void subjects.push(subject),
    })
    controls.flush = form.flush
    return <NoteHeader form={form} />
  }
  const { unmount } = render(
    <MantineProvider env="test">
      <Page />
    </MantineProvider>,
  )
  return { saved, states, subjects, controls, unmount }
}

const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
const wait = (timeMs: number) => act(() => vi.advanceTimersByTimeAsync(timeMs))
const problemOf = (element: HTMLElement) =>
  document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent ?? null

describe('NoteHeader', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => {
    cleanup()
    vi.unstubAllGlobals()
    vi.useRealTimers()
  })

  it('changes nothing by opening, and saves once when typing pauses', async () => {
    const { saved, states, subjects } = openHeader()
    await wait(1000)
    expect(states).toEqual([])
    type('Subject', 'The mig')
    await wait(200)
    type('Subject', 'The migratory situation')
    type('To', 'EMWP')
    await wait(300)
    const header = { ...note.header, subject: 'The migratory situation', to: 'EMWP' }
    expect({ saved, subjects }).toEqual({ saved: [header], subjects: ['The migratory situation'] })
    expect(states.at(-1)).toEqual({ kind: 'saved', savedAt: '2024-11-19T09:01:00.000Z' })
  })

  it('saves at once when a field is left, and when the page is', async () => {
    const { saved, unmount } = openHeader()
    type('From', 'General Secretariat')
    fireEvent.blur(screen.getByRole('textbox', { name: 'From' }))
    await wait(0)
    expect(saved.map(({ from }) => from)).toEqual(['General Secretariat'])
    type('From', 'Council')
    unmount()
    await wait(0)
    expect(saved.map(({ from }) => from)).toEqual(['General Secretariat', 'Council'])
  })

  it('saves a wrong number as typed and says what is wrong with it', async () => {
    const { saved } = openHeader()
    type('Document number', '14860/2/18 REV 1')
    await wait(300)
    expect(saved.at(-1)?.number).toBe('14860/2/18 REV 1')
    const field = screen.getByRole('textbox', { name: 'Document number' })
    expect(problemOf(field)).toMatch(/^This is no Council number/)
    type('Document number', '14860/18 rev 1')
    await wait(300)
    expect(saved.at(-1)).toMatchObject({ number: '14860/1/18', suffixes: ['REV 1'] })
    expect(problemOf(field)).toBeNull()
  })

  it('keeps a date that it cannot read in the field and the last good one in the note', async () => {
    const { saved } = openHeader()
    const field = screen.getByRole('textbox', { name: 'Date' })
    type('Date', '20 Novem')
    await wait(300)
    expect(saved).toEqual([])
    expect(field).toHaveProperty('value', '20 Novem')
    type('Date', '20 November 2024')
    await wait(300)
    expect(saved.map(({ date }) => date)).toEqual(['2024-11-20'])
  })

  it('adds codes line by line and points at the one that is wrong', async () => {
    const { saved } = openHeader()
    fireEvent.change(screen.getByRole('combobox', { name: 'Add a subject code' }), {
      target: { value: 'migr 390' },
    })
    await wait(300)
    expect(saved.at(-1)?.codes).toEqual(['JAI 1545', 'migr 390'])
    const lines = screen.getAllByRole('combobox', { name: /^Subject code/ })
    expect(lines.map((line) => problemOf(line))).toEqual([
      null,
      'Write a code in capitals, then its number, such as MIGR 390.',
    ])
  })

  it('never stores an EU classified marking, says so, and saves once it is gone', async () => {
    const { saved, states, controls } = openHeader()
    type('Subject', 'RESTREINT UE/EU RESTRICTED')
    await wait(300)
    expect({ saved, kind: states.at(-1)?.kind }).toEqual({ saved: [], kind: 'failed' })
    await expect(controls.flush()).rejects.toThrow('EU classified marking')
    type('Subject', 'Returns')
    await wait(300)
    expect(saved.map(({ subject }) => subject)).toEqual(['Returns'])
  })

  it('keeps what could not be saved and saves it with the next change', async () => {
    let isFull = true
    const { saved, states } = openHeader(() => {
      if (isFull) throw new Error('The disk is full.')
    })
    type('To', 'EMWP')
    await wait(300)
    expect(states.at(-1)).toMatchObject({ kind: 'failed' })
    isFull = false
    type('From', 'Council')
    await wait(300)
    expect(saved).toEqual([{ ...note.header, to: 'EMWP', from: 'Council' }])
  })

  it('has the rows of its type at once, and keeps what stands in those of another', async () => {
    const { saved } = openHeader()
    const labels = () => screen.queryAllByRole('textbox', { name: /^Date of/ })
    type('Type of document', "'A' item note")
    expect(labels()).toEqual([])
    type('Type of document', 'Outcome of proceedings')
    type('Date of the meeting', '6 and 7 April 2016')
    type('Type of document', 'COVER NOTE')
    expect(screen.getByText('date of receipt:')).not.toBe(null)
    type('Date of receipt', 'soon')
    await wait(300)
    expect(saved.at(-1)).toMatchObject({
      meetingDate: '6 and 7 April 2016',
      dateOfReceipt: 'soon',
    })
    expect(problemOf(screen.getByRole('textbox', { name: 'Date of receipt' }))).toMatch(
      /^This is no date/,
    )
  })

  it('says who may have a working paper, and asks for its own number', async () => {
    openHeader()
    const notices = () => screen.queryAllByText(/^This is a paper intended for/).length
    const number = () => screen.getByRole('textbox', { name: 'Document number' })
    expect(notices()).toBe(0)
    type('Type of document', 'WORKING PAPER')
    type('Document number', '14871/24')
    await wait(300)
    expect([notices(), problemOf(number())]).toEqual([
      1,
      'A working paper is numbered like WK\u00a010235/2022, with all four digits of the year.',
    ])
    type('Type of document', 'NOTE')
    type('Document number', 'WK 10235/2022')
    await wait(300)
    expect([notices(), problemOf(number())]).toEqual([1, null])
    expect([
      screen.queryAllByText('WORKING PAPER').length,
      screen.queryAllByText('INIT').length,
    ]).toEqual([1, 1])
  })

  it('offers all types to choose from, whatever stands there', async () => {
    const { saved } = openHeader()
    const field = screen.getByRole('combobox', { name: 'Type of document' })
    fireEvent.click(field)
    const list = within(screen.getByRole('listbox', { name: 'Type of document' }))
    expect(list.getAllByRole('option')).toHaveLength(14)
    fireEvent.click(list.getByRole('option', { name: 'REPORT' }))
    await wait(300)
    expect([saved.at(-1)?.type, screen.queryByRole('listbox')]).toEqual(['REPORT', null])
  })

  it('is that of a briefing once its type says so and one has left the fields', async () => {
    const { unmount } = openHeader()
    const numbers = () => screen.queryAllByRole('textbox', { name: 'Document number' }).length
    const field = screen.getByRole('combobox', { name: 'Type of document' })
    act(() => field.focus())
    type('Type of document', 'BRIEFING')
    expect([document.activeElement, numbers()]).toEqual([field, 1])
    act(() => field.blur())
    expect([screen.queryByText(/Council of the/), numbers()]).toEqual([null, 0])
    fireEvent.click(screen.getByRole('button', { name: 'More fields' }))
    type('Document number', '14871/24')
    expect(screen.queryByText(/Council of the/)).not.toBe(null)
    unmount()
    await wait(1000)
  })
})
