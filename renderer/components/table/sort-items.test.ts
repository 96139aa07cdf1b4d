import { describe, expect, it } from 'vitest'
import { type Column, filterItems, sortItems } from './sort-items'

type Town = { readonly name: string; readonly people: number }
const towns: readonly Town[] = [
  { name: 'Île 10', people: 49297 },
  { name: 'ile 9', people: 3 },
  { name: 'Skopje', people: 500 },
]
const columns: readonly Column<Town>[] = [
  { id: 'name', title: 'Name', widthPercent: 50, text: ({ name }) => name },
  {
    id: 'people',
    title: 'People',
    widthPercent: 50,
    text: ({ people }) => String(people),
    sortBy: ({ people }) => people,
  },
]
const names = (items: readonly Town[]) => items.map(({ name }) => name)

describe('sortItems', () => {
  it('sorts text as people do and numbers as numbers', () => {
    expect([
      names(sortItems(towns, columns, null)),
      names(sortItems(towns, columns, { columnId: 'name', descending: false })),
      names(sortItems(towns, columns, { columnId: 'people', descending: true })),
    ]).toEqual([
      ['Île 10', 'ile 9', 'Skopje'],
      ['ile 9', 'Île 10', 'Skopje'],
      ['Île 10', 'Skopje', 'ile 9'],
    ])
  })
})

describe('filterItems', () => {
  it('wants all words, in any order, and reads numbers with or without spaces', () => {
    const text = (town: Town) => `${town.name} ${town.people === 49297 ? '49 297' : ''}`
    expect(
      ['ILE', '10 île', '49297', '49 297', 'tirana', ' '].map((filter) =>
        names(filterItems(towns, text, filter)),
      ),
    ).toEqual([['Île 10', 'ile 9'], ['Île 10'], ['Île 10'], ['Île 10'], [], names(towns)])
  })
})
