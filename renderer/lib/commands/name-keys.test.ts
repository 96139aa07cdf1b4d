import { createText } from '@shared/text/text'
import { expect, it } from 'vitest'
import { nameKeys } from './name-keys'

it.each([
  ['Ctrl+Shift+E', 'Ctrl+Shift+E', 'Ctrl+Maj+E'],
  ['Enter', 'Enter', 'Entrée'],
  ['Alt+PageUp', 'Alt+Page Up', 'Alt+Page préc.'],
  ['Esc', 'Esc', 'Échap'],
  ['Escape', 'Esc', 'Échap'],
  ['Ctrl+Shift+Space', 'Ctrl+Shift+Space', 'Ctrl+Maj+Espace'],
  ['Delete', 'Del', 'Suppr'],
  // Words of a keyboard, and signs of a Mac, are left alone.
  ['Entrée', 'Entrée', 'Entrée'],
  ['⇧⌘E', '⇧⌘E', '⇧⌘E'],
])('names the keys %s', (written, english, french) => {
  expect([nameKeys(written, createText('en')), nameKeys(written, createText('fr'))]).toEqual([
    english,
    french,
  ])
})
