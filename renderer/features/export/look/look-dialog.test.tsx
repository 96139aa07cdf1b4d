import { MantineProvider } from '@mantine/core'
import type { ExportLook } from '@shared/settings/export-look'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { fakeWindowApi } from '../../../../test/support/window-api'
import { LookDialog } from './look-dialog'

afterEach(cleanup)

async function show(templates: readonly { id: string; fileName: string }[]) {
  const exported: ExportLook[] = []
  const kept = [...templates]
  fakeWindowApi({
    listWordTemplates: () => [...kept],
    keepWordTemplate: ({ fileName }) => {
      kept.unshift({ id: 'new', fileName })
      return { id: 'new' }
    },
  })
  await act(async () => {
    render(
      <MantineProvider>
        <LookDialog onClose={() => undefined} onExport={(look) => exported.push(look)} />
      </MantineProvider>,
    )
  })
  return exported
}

const choose = (name: RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('radio', { name })))
const exportNow = () => fireEvent.click(screen.getByRole('button', { name: 'Export to Word' }))

it('exports in the template that was kept last, or in a file that is chosen', async () => {
  const exported = await show([{ id: 't1', fileName: 'Ministry.dotx' }])
  await choose(/^In a Word template/)
  exportNow()
  const file = new File(['PK'], 'Guest.dotx')
  await act(async () =>
    fireEvent.change(screen.getByLabelText('Choose a file…', { selector: 'input' }), {
      target: { files: [file] },
    }),
  )
  exportNow()
  expect(exported).toEqual([
    { kind: 'template', templateId: 't1' },
    { kind: 'template', templateId: 'new' },
  ])
})

it('waits for a template; the text alone takes the names of the styles there', async () => {
  const exported = await show([])
  await choose(/^In a Word template/)
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Export to Word' }).disabled).toBe(
    true,
  )
  await choose(/^The text alone/)
  const type = (value: string) =>
    fireEvent.change(screen.getByLabelText('Normal Council'), { target: { value } })
  fireEvent.change(screen.getByLabelText('heading 1'), { target: { value: 'Title 1' } })
  type('Body Text')
  exportNow()
  type(' ')
  exportNow()
  expect(exported).toEqual([
    { kind: 'body-only', styleNames: { 'heading 1': 'Title 1', 'Normal Council': 'Body Text' } },
    { kind: 'body-only', styleNames: { 'heading 1': 'Title 1' } },
  ])
})
