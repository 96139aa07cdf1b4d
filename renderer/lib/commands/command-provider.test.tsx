// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FixedSettings } from '../settings/use-settings'
import { CommandProvider, type CommandRuns, useCommands } from './command-provider'

let fromMenu: ((id: string) => void) | null = null
beforeEach(() => {
  const on = (_event: string, listener: (id: string) => void) => {
    fromMenu = listener
    return () => {
      fromMenu = null
    }
  }
  vi.stubGlobal('api', { on })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function Offers({ runs }: { readonly runs: CommandRuns }) {
  useCommands(runs)
  return (
    <input aria-label="Text" onKeyDown={(event) => event.key === 'F2' && event.preventDefault()} />
  )
}

function renderOffers(runs: CommandRuns, shortcuts: Record<string, string | null> = {}) {
  return render(
    <FixedSettings settings={{ shortcuts }}>
      <CommandProvider>
        <Offers runs={runs} />
      </CommandProvider>
    </FixedSettings>,
  )
}

const ctrlK = { key: 'k', code: 'KeyK', ctrlKey: true }

describe('CommandProvider', () => {
  it('runs a command from its keys and from the native menu', () => {
    const open = vi.fn()
    renderOffers({ 'open-palette': open })
    const isLeftAlone = fireEvent.keyDown(document.body, ctrlK)
    fromMenu?.('open-palette')
    expect([open.mock.calls.length, isLeftAlone]).toEqual([2, false])
  })

  it('follows the shortcuts of the user at once', () => {
    const open = vi.fn()
    const find = vi.fn()
    renderOffers(
      { 'open-palette': open, 'find-evidence': find },
      {
        'open-palette': 'Mod+J',
        'find-evidence': 'Mod+K',
      },
    )
    fireEvent.keyDown(document.body, ctrlK)
    expect([open.mock.calls.length, find.mock.calls.length]).toEqual([0, 1])
  })

  it('leaves keys alone that nothing on the screen answers', () => {
    const view = renderOffers({ 'open-palette': vi.fn() })
    const beforehand = fireEvent.keyDown(document.body, { ...ctrlK, key: 's', code: 'KeyS' })
    view.unmount()
    expect([beforehand, fireEvent.keyDown(document.body, ctrlK)]).toEqual([true, true])
  })

  it('types what AltGr types', () => {
    const heading = vi.fn()
    const { getByLabelText } = renderOffers({ 'heading-2': heading })
    const stroke = { key: '~', code: 'Digit2', ctrlKey: true, altKey: true }
    const isLeftAlone = fireEvent.keyDown(getByLabelText('Text'), {
      ...stroke,
      modifierAltGraph: true,
    })
    expect([isLeftAlone, heading.mock.calls.length]).toEqual([true, 0])
    fireEvent.keyDown(getByLabelText('Text'), stroke)
    expect(heading).toHaveBeenCalledTimes(1)
  })

  it('lets a list keep a function key, and a dialog every key', () => {
    const rename = vi.fn()
    const open = vi.fn()
    const { getByLabelText } = renderOffers({ 'rename-note': rename, 'open-palette': open })
    fireEvent.keyDown(getByLabelText('Text'), { key: 'F2', code: 'F2' })
    expect(rename).not.toHaveBeenCalled()
    fireEvent.keyDown(document.body, { key: 'F2', code: 'F2' })
    expect(rename).toHaveBeenCalledTimes(1)

    const dialog = document.createElement('div')
    dialog.setAttribute('aria-modal', 'true')
    document.body.append(dialog)
    fireEvent.keyDown(document.body, ctrlK)
    fromMenu?.('open-palette')
    dialog.remove()
    expect(open).not.toHaveBeenCalled()
  })
})
