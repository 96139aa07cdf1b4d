import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { asCombobox, Suggested } from './suggested'

const codes = [
  { value: 'JAI ', meaning: 'justice and home affairs' },
  { value: 'MIGR ', meaning: 'migration' },
]

function Field() {
  const [value, setValue] = useState('')
  return (
    <Suggested
      label="Code"
      value={value}
      find={() => codes.filter((code) => code.value.startsWith(value))}
      onChoose={setValue}
    >
      {(suggested) => (
        <input
          {...asCombobox(suggested)}
          aria-label="Code"
          value={value}
          onChange={(event) => setValue(event.currentTarget.value)}
        />
      )}
    </Suggested>
  )
}

function shown() {
  const field = screen.getByRole('combobox', { name: 'Code' })
  const active = field.getAttribute('aria-activedescendant')
  return {
    value: field.getAttribute('value'),
    isOpen: field.getAttribute('aria-expanded') === 'true',
    offered: screen.queryAllByRole('option').map((option) => option.textContent),
    marked: active === null ? null : document.getElementById(active)?.textContent,
  }
}

const press = (key: string) =>
  fireEvent.keyDown(screen.getByRole('combobox', { name: 'Code' }), { key })

const whole = ['JAI justice and home affairs', 'MIGR migration']

describe('Suggested', () => {
  it('opens at the down arrow, goes round with the arrows and takes with Enter', () => {
    render(<Field />)
    expect(shown()).toEqual({ value: '', isOpen: false, offered: [], marked: null })
    press('ArrowDown')
    expect(shown()).toEqual({ value: '', isOpen: true, offered: whole, marked: whole[0] })
    press('ArrowUp')
    expect(shown().marked).toBe(null)
    press('ArrowUp')
    expect(shown().marked).toBe(whole[1])
    press('Enter')
    expect(shown()).toEqual({ value: 'MIGR ', isOpen: false, offered: [], marked: null })
  })

  it('offers what fits the typing, without marking it, and leaves the text at Escape', () => {
    render(<Field />)
    fireEvent.input(screen.getByRole('combobox', { name: 'Code' }), { target: { value: 'J' } })
    expect(shown()).toEqual({ value: 'J', isOpen: true, offered: [whole[0]], marked: null })
    press('Escape')
    expect(shown()).toEqual({ value: 'J', isOpen: false, offered: [], marked: null })
  })

  it('takes what is clicked and closes when the field is left', () => {
    render(<Field />)
    const field = screen.getByRole('combobox', { name: 'Code' })
    fireEvent.click(field)
    fireEvent.click(screen.getByRole('option', { name: /MIGR/ }))
    expect(shown()).toEqual({ value: 'MIGR ', isOpen: false, offered: [], marked: null })
    press('ArrowDown')
    fireEvent.blur(field)
    expect(shown().isOpen).toBe(false)
  })
})
