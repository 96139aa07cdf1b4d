import { MantineProvider } from '@mantine/core'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fakeWindowApi } from '../../../test/support/window-api'
import { RecoveryCodeDialog } from './recovery-code-dialog'

const code = '7MC2-9RTB-HW4P-6CJN-E8VA-2MXD-K7QF-3PRT-ABCD'

function openDialog() {
  const calls: string[] = []
  fakeWindowApi({
    confirmRecoveryCode: () => {
      calls.push('confirm')
      return {}
    },
  })
  render(
    <MantineProvider env="test">
      <RecoveryCodeDialog code={code} onKept={() => calls.push('kept')} />
    </MantineProvider>,
  )
  return calls
}

describe('RecoveryCodeDialog', () => {
  afterEach(() => {
    cleanup()
    vi.unstubAllGlobals()
  })

  it('shows the whole code, three groups a line', () => {
    openDialog()
    const shown = screen.getByLabelText('Recovery code')
    expect(shown.textContent).toBe(code)
    expect(Array.from(shown.children, (line) => line.textContent)).toEqual([
      '7MC2-9RTB-HW4P-',
      '6CJN-E8VA-2MXD-',
      'K7QF-3PRT-ABCD',
    ])
  })

  it('can only be left by saying that the code is kept', async () => {
    const calls = openDialog()
    fireEvent.keyDown(document.body, { key: 'Escape' })
    expect(calls).toEqual([])
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'I have kept it' })))
    expect(calls).toEqual(['confirm', 'kept'])
  })

  it('copies the code as one line', async () => {
    openDialog()
    const copied: string[] = []
    vi.stubGlobal('navigator', {
      clipboard: { writeText: async (text: string) => copied.push(text) },
    })
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Copy the code' })))
    expect(copied).toEqual([code])
    expect(screen.getByRole('button', { name: 'Copied' })).toBeDefined()
  })
})
