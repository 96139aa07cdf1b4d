import { MantineProvider } from '@mantine/core'
import type { ExportChanges } from '@shared/contract/export'
import type { WordFile } from '@shared/contract/review/review'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { fakeWindowApi } from '../../../../test/support/window-api'
import { MarkedExportDialog } from './marked-export-dialog'

afterEach(cleanup)

const version = (id: string, name: string) => ({
  id,
  name,
  holder: null,
  frozenAt: '2024-11-20T16:30:00.000Z',
  number: null,
  date: null,
})
const note = (id: string, title: string) => ({
  id,
  title,
  template: 'blank',
  number: null,
  marking: 'none',
  savedAt: '2024-11-20T16:30:00.000Z',
})

function show(versions: readonly ReturnType<typeof version>[], file?: WordFile) {
  const asked: ExportChanges[] = []
  fakeWindowApi({
    chooseWordFiles: () => (file === undefined ? [] : [file]),
    listVersions: () => versions,
    listNotes: () => (versions.length === 0 ? [] : [note('n1', 'This one'), note('n2', 'Other')]),
  })
  render(
    <MantineProvider>
      <MarkedExportDialog
        noteId="n1"
        onClose={() => undefined}
        onExport={(changes) => asked.push(changes)}
      />
    </MantineProvider>,
  )
  return asked
}

it('begins with the newest version and the marks of the Council', async () => {
  const asked = show([version('v1', 'INIT'), version('v2', 'REV 1')])
  const since = await screen.findByLabelText('Changes since')
  expect([...since.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
    'REV 1',
    'INIT',
    'Other',
  ])
  fireEvent.click(screen.getByRole('button', { name: 'Export to Word' }))
  expect(asked).toEqual([{ since: 'v2', marks: 'council', deleted: 'strike' }])
})

it('offers what Word tracks to colleagues', async () => {
  const asked = show([version('v1', 'INIT')])
  fireEvent.change(await screen.findByLabelText('Changes since'), { target: { value: 'n2' } })
  fireEvent.click(screen.getByLabelText(/^Tracked changes in Word/))
  fireEvent.click(screen.getByRole('button', { name: 'Export for colleagues' }))
  expect(asked).toEqual([{ since: 'n2', marks: 'tracked', deleted: 'strike' }])
})

it('says what to do where there is nothing to compare with', async () => {
  show([])
  expect(await screen.findByText(/^There is no version/)).toBeDefined()
  expect(screen.getByRole('button', { name: 'Export to Word' }).hasAttribute('disabled')).toBe(true)
})

it('compares with a Word file that is chosen, or dropped', async () => {
  const file = { fileName: 'last.docx', bytes: 'AAAA' }
  const asked = show([version('v1', 'INIT')], file)
  fireEvent.click(await screen.findByRole('button', { name: 'A Word file…' }))
  const since = await screen.findByLabelText('Changes since')
  await waitFor(() => expect(since).toHaveProperty('value', ':file'))
  expect(since.querySelector('option')?.textContent).toBe('last.docx')
  fireEvent.click(screen.getByRole('button', { name: 'Export to Word' }))
  expect(asked).toEqual([{ since: file, marks: 'council', deleted: 'strike' }])
  const drop = (name: string) =>
    fireEvent.drop(since, {
      dataTransfer: { types: ['Files'], files: [new File(['Ohrid'], name)] },
    })
  drop('map.png')
  expect((await screen.findByRole('alert')).textContent).toContain('map.png is not a Word document')
  drop('other.docx')
  expect(await screen.findByRole('option', { name: 'other.docx' })).toBeDefined()
  expect(screen.queryByRole('alert')).toBeNull()
})

it('needs nothing but a Word file', async () => {
  const file = { fileName: 'last.docx', bytes: 'AAAA' }
  const asked = show([], file)
  fireEvent.click(await screen.findByRole('button', { name: 'A Word file…' }))
  await screen.findByRole('option', { name: 'last.docx' })
  fireEvent.click(screen.getByRole('button', { name: 'Export to Word' }))
  expect(asked).toEqual([{ since: file, marks: 'council', deleted: 'strike' }])
})
