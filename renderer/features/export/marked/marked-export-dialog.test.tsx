import { MantineProvider } from '@mantine/core'
import type { ExportChanges } from '@shared/contract/export'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
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

function show(versions: readonly ReturnType<typeof version>[]) {
  const asked: ExportChanges[] = []
  fakeWindowApi({
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
