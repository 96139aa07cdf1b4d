import { MantineProvider } from '@mantine/core'
import type { ExportStep } from '@shared/contract/export'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { fakeWindowApi } from '../../../test/support/window-api'
import { ToastProvider } from '../../components/toasts'
import { useExportNote } from './use-export-note'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function Exporter() {
  const { exportNote } = useExportNote({ id: 'n1' }, async () => undefined)
  return (
    <button type="button" onClick={() => void exportNote({ audience: 'sending' })}>
      Go
    </button>
  )
}

it.each([
  ['the button', () => fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))],
  ['Escape', () => fireEvent.keyDown(document.body, { key: 'Escape' })],
])('says what is being done for a file that takes a while, and ends it by %s', async (_, ask) => {
  vi.useFakeTimers()
  let tell = (_step: ExportStep): void => undefined
  let finish = (): void => undefined
  const cancelExport = vi.fn(() => {
    finish()
    return {}
  })
  fakeWindowApi(
    {
      exportNote: () =>
        new Promise((resolve) => {
          finish = () => resolve({ status: 'cancelled' })
        }),
      cancelExport,
    },
    (event, listener) => {
      if (event === 'exportStep') tell = (step) => Reflect.apply(listener, undefined, [step])
      return () => undefined
    },
  )
  render(
    <MantineProvider>
      <ToastProvider>
        <Exporter />
      </ToastProvider>
    </MantineProvider>,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Go' }))
  await act(() => vi.advanceTimersByTimeAsync(1000))
  expect(screen.queryByRole('status')).toBeNull()
  act(() => tell('writing'))
  await act(() => vi.advanceTimersByTimeAsync(100))
  expect(screen.queryByRole('status')).toBeNull()
  await act(() => vi.advanceTimersByTimeAsync(400))
  expect(screen.getByRole('status').textContent).toContain('Writing the file')
  act(() => tell('pages'))
  expect(screen.getByRole('status').textContent).toContain('Laying out the pages')
  await act(async () => ask())
  expect(cancelExport).toHaveBeenCalledTimes(1)
  await act(() => vi.advanceTimersByTimeAsync(1000))
  expect(screen.queryByRole('status')).toBeNull()
  fireEvent.keyDown(document.body, { key: 'Escape' })
  expect(cancelExport).toHaveBeenCalledTimes(1)
})
