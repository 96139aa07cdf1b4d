import { emptyHeader } from '@shared/note/header'
import { describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../../test/support/memory-store'
import { deleteNote, insertNote } from '../notes'
import { listHeaderValues } from './header-values'

describe('listHeaderValues', () => {
  it('names what notes in use carry, the most frequent first, then the newest', () => {
    const db = openMemoryStore()
    const add = (id: string, nowMs: number, header: Partial<typeof emptyHeader>) =>
      insertNote(db, {
        id,
        template: 'blank',
        title: id,
        header: { ...emptyHeader, ...header },
        nowMs,
      })
    add('a', 1, { from: 'Presidency', to: 'Delegations', codes: ['MIGR 390', 'JAI 1545'] })
    add('b', 2, { from: 'Presidency ', to: 'EMWP', codes: ['JAI 12'] })
    add('c', 3, { from: 'Polish delegation', codes: ['COMIX'] })
    add('gone', 4, { from: 'Nobody', codes: ['VISA'] })
    deleteNote(db, { id: 'gone', nowMs: 5 })
    expect(listHeaderValues(db)).toEqual({
      from: ['Presidency', 'Polish delegation'],
      to: ['EMWP', 'Delegations'],
      codes: ['JAI', 'COMIX', 'MIGR'],
    })
  })
})
