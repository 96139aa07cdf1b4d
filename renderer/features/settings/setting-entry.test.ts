import { describe, expect, it } from 'vitest'
import { findEntries, type SettingEntry } from './setting-entry'

const entry = (id: string, part: Partial<SettingEntry>): SettingEntry => ({
  id,
  section: 'appearance',
  label: id,
  control: () => null,
  ...part,
})
const entries = [
  entry('Couleurs', { words: ['Clair', 'Foncé'] }),
  entry('Largeur de la page', { hint: 'Combien de caractères une ligne contient' }),
  entry('Dossier', { section: 'data' }),
]
const find = (query: string) =>
  findEntries(entries, query, (section) => (section === 'data' ? 'Données' : 'Apparence')).map(
    ({ id }) => id,
  )

describe('findEntries', () => {
  it('finds by section, label, hint and choices, whatever the accents', () => {
    expect(['fonce', 'DONNEES', 'caracteres ligne', 'page larg', 'geur', ''].map(find)).toEqual([
      ['Couleurs'],
      ['Dossier'],
      ['Largeur de la page'],
      ['Largeur de la page'],
      [],
      ['Couleurs', 'Largeur de la page', 'Dossier'],
    ])
  })
})
