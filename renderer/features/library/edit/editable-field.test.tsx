// @vitest-environment jsdom

import { MantineProvider } from '@mantine/core'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { EditableField } from './editable-field'

afterEach(cleanup)

class Refusal extends Error {
  readonly code = 'item-changed'
}

/** A field whose first save meets another window's, and what was asked to be saved. */
function openField(refusals = 0) {
  const saved: (readonly [string, number | null])[] = []
  let left = refusals
  const field = (value: string, seen: number) => (
    <MantineProvider env="test">
      <EditableField
        label="Actors"
        add="Add actors"
        value={value}
        seen={seen}
        onSave={(typed, from) => {
          saved.push([typed, from])
          left -= 1
          return left < 0 ? Promise.resolve() : Promise.reject(new Refusal('It was changed.'))
        }}
      />
    </MantineProvider>
  )
  const { rerender } = render(field('Frontex', 1))
  return { saved, show: (value: string, seen: number) => rerender(field(value, seen)) }
}

const type = (value: string) => {
  fireEvent.click(screen.getByRole('button', { name: /^Actors/ }))
  fireEvent.change(screen.getByRole('textbox'), { target: { value } })
}
const press = (key: string) => fireEvent.keyDown(screen.getByRole('textbox'), { key })

describe('EditableField', () => {
  it('saves on Enter and when it is left, once each', async () => {
    const { saved } = openField()
    type('EUAA')
    press('Enter')
    await screen.findByRole('button')
    type('IOM')
    fireEvent.blur(screen.getByRole('textbox'))
    await screen.findByRole('button')
    expect(saved).toEqual([
      ['EUAA', 1],
      ['IOM', 1],
    ])
  })

  it('lets no text in that is too long to be kept, and keeps what was typed', () => {
    openField()
    type('EUAA')
    const paste = (text: string) =>
      fireEvent.paste(screen.getByRole('textbox'), { clipboardData: { getData: () => text } })
    const isTaken = [paste('x'.repeat(100_000)), paste('x'.repeat(10_000_000))]
    expect(isTaken).toEqual([true, false])
    expect(screen.getByRole('alert').textContent).toMatch(/100\u00a0000 characters/)
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('EUAA')
  })

  it('saves nothing on Escape, or where nothing was changed', async () => {
    const { saved } = openField()
    type('EUAA')
    press('Escape')
    type('Frontex ')
    press('Enter')
    await screen.findByRole('button')
    expect(saved).toEqual([])
  })

  it('keeps what was typed where another window was first, and lets one choose', async () => {
    const { saved, show } = openField(1)
    type('EUAA')
    press('Enter')
    expect((await screen.findByRole('alert')).textContent).toContain('It was changed.')
    show('IOM', 2)
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'EUAA')
    expect(screen.getByRole('alert').textContent).toContain('IOM')
    fireEvent.click(screen.getByRole('button', { name: 'Save mine' }))
    await waitFor(() => expect(screen.queryByRole('textbox')).toBe(null))
    expect(saved).toEqual([
      ['EUAA', 1],
      ['EUAA', 2],
    ])
  })
})
