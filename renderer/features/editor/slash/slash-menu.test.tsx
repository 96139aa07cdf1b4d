import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { limiteSource, measure, sourceEvidence, statistic } from '../../../../test/support/evidence'
import {
  getText,
  openNoteEditor,
  plainText,
  press,
  write,
} from '../../../../test/support/open-note-editor'
import { paragraph } from '../../../../test/support/page-editor'

const library = [statistic(), measure, sourceEvidence(limiteSource)]
const options = () => {
  const list = screen.queryByRole('listbox', { name: 'Insert' })
  return [...(list?.children ?? [])].map((option) => option.textContent)
}

describe('the menu of /', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => {
    cleanup()
    vi.unstubAllGlobals()
    vi.useRealTimers()
  })

  it('offers blocks on an empty line and makes the chosen one', async () => {
    const { wait, stored } = openNoteEditor([paragraph('p', '')])
    write('/')
    await wait(0)
    expect(options()).toHaveLength(21)
    press('ArrowDown')
    press('Enter')
    expect(options()).toEqual([])
    await wait(300)
    expect(stored()).toMatchObject([{ kind: 'heading', level: 2, content: [] }])
  })

  it('takes all that was typed, though Enter came before the menu showed it', async () => {
    const { wait, stored } = openNoteEditor([paragraph('p', '')])
    write('/headin')
    await wait(0)
    act(() => {
      fireEvent.paste(getText(), { clipboardData: plainText('g') })
      fireEvent.keyDown(getText(), { key: 'Enter' })
    })
    await wait(300)
    expect(stored()).toMatchObject([{ kind: 'heading', content: [] }])
  })

  it('ends an item note with its invitation, in the language of the note', async () => {
    const { wait, stored } = openNoteEditor([paragraph('p', '')])
    write('/invit')
    await wait(0)
    press('Enter')
    await wait(300)
    expect(stored()).toMatchObject([
      { content: [{ text: expect.stringMatching(/^Coreper is asked to give/) }] },
    ])
  })

  it('finds evidence for the words after it and puts it in their place', async () => {
    const { wait, stored } = openNoteEditor([paragraph('p', '')], library)
    write('by /cross')
    await wait(100)
    expect(options()).toHaveLength(3)
    press('Enter')
    await wait(300)
    expect(stored()).toMatchObject([
      { id: 'p', content: [{ text: 'by ' }, { observationId: 'S002', form: 'magnitude' }] },
    ])
  })

  it('lets the arrows choose how a figure reads', async () => {
    const { wait, stored } = openNoteEditor([paragraph('p', '')], library)
    write('/cross')
    await wait(100)
    press('ArrowRight')
    press('Enter')
    await wait(300)
    expect(stored()).toMatchObject([{ content: [{ form: 'signed', shown: '–80 %' }] }])
  })

  it('leaves the text as it is on Escape and stays shut', async () => {
    const { wait, stored } = openNoteEditor([paragraph('p', '')], library)
    write('/cross')
    await wait(100)
    press('Escape')
    expect(options()).toEqual([])
    write('ings')
    await wait(300)
    expect(options()).toEqual([])
    expect(stored()).toEqual([paragraph('p', '/crossings')])
  })

  it('takes back on Escape what was written for the author, and leaves the sign', async () => {
    const { wait, stored } = openNoteEditor([paragraph('p', '')], library)
    write('x /fig')
    await wait(100)
    press('Enter')
    await wait(300)
    expect(stored()).toMatchObject([{ content: [{ text: 'x /figure ' }] }])
    press('Escape')
    await wait(300)
    expect(stored()).toMatchObject([{ content: [{ text: 'x /' }] }])
    expect(options()).toEqual([])
  })

  it('waits for the answer to what was typed when Enter comes before it', async () => {
    const { wait, stored } = openNoteEditor([paragraph('p', '')], library)
    write('/cross')
    await wait(0)
    press('Enter')
    await wait(100)
    await wait(300)
    expect(stored()).toMatchObject([{ content: [{ observationId: 'S002' }] }])
  })

  it('makes the new line that an early Enter meant when nothing is found', async () => {
    const { wait, stored } = openNoteEditor([paragraph('p', '')], [])
    write('/zzz')
    await wait(0)
    press('Enter')
    await wait(100)
    await wait(300)
    expect(stored()).toMatchObject([{ content: [{ text: '/zzz' }] }, { content: [] }])
  })

  it('leaves Enter to the text when nothing is found', async () => {
    const { wait, stored } = openNoteEditor([paragraph('p', '')], [])
    write('/zzz')
    await wait(100)
    press('Enter')
    await wait(300)
    expect(stored()).toMatchObject([{ content: [{ text: '/zzz' }] }, { content: [] }])
  })

  it('tells which entry Enter takes while the text has the focus', async () => {
    const { wait } = openNoteEditor([paragraph('p', '')], library)
    write('/cross')
    await wait(100)
    press('ArrowDown')
    const active = document.getElementById(getText().getAttribute('aria-activedescendant') ?? '')
    expect(active?.getAttribute('aria-selected')).toBe('true')
    expect(active?.textContent).toContain('Strengthen')
    press('Escape')
    expect(getText().hasAttribute('aria-activedescendant')).toBe(false)
  })

  it('narrows the library to the kind that is named first', async () => {
    const { wait, stored } = openNoteEditor([paragraph('p', '')], library)
    write('/quot')
    await wait(100)
    expect(options()).toHaveLength(4)
    press('Enter')
    await wait(100)
    expect(options()).toHaveLength(2)
    press('Enter')
    await wait(300)
    const { sentence } = statistic().item
    expect(stored()).toMatchObject([{ kind: 'quotation', content: [{ text: sentence }] }])
  })

  it('lets a figure come with the words around it', async () => {
    const { wait, stored } = openNoteEditor([paragraph('p', 'It ')], library)
    act(() => void fireEvent.focus(getText()))
    press('End')
    write('/cross')
    await wait(100)
    press('ArrowLeft')
    press('Enter')
    await wait(300)
    expect(JSON.stringify(stored())).toContain('fell by ')
    expect(screen.getByText('Inserted: fell by 80 %')).toBeDefined()
  })

  it('offers no blocks where none can stand', async () => {
    const { wait } = openNoteEditor([{ id: 'h', kind: 'heading', level: 1, content: [] }], library)
    write('/')
    await wait(100)
    expect(options()).toEqual(['Figurefrom the library'])
  })
})
