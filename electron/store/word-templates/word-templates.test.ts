import { describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../../test/support/memory-store'
import { errorOf } from '../../../test/support/store-place'
import {
  addWordTemplate,
  findWordTemplate,
  findWordTemplateName,
  getWordTemplate,
  keepWordTemplate,
  listWordTemplates,
  removeWordTemplates,
} from './word-templates'

const bytes = Buffer.from([80, 75, 3, 4])

describe('word templates', () => {
  it('has the newest in use, until all are taken out of use', () => {
    const db = openMemoryStore()
    const found: unknown[] = [findWordTemplate(db)]
    addWordTemplate(db, { id: 't1', fileName: 'Old.dotx', bytes, nowMs: 1000 })
    addWordTemplate(db, { id: 't2', fileName: 'Ministry.dotx', bytes, nowMs: 2000 })
    found.push(findWordTemplate(db), findWordTemplateName(db))
    removeWordTemplates(db, 3000)
    found.push(findWordTemplateName(db))
    expect(found).toEqual([
      undefined,
      { id: 't2', fileName: 'Ministry.dotx', bytes },
      { id: 't2', fileName: 'Ministry.dotx' },
      undefined,
    ])
  })
  it('keeps others for single exports, the newest of each name', () => {
    const db = openMemoryStore()
    addWordTemplate(db, { id: 't1', fileName: 'Ministry.dotx', bytes, nowMs: 1000 })
    keepWordTemplate(db, { id: 't2', fileName: 'Guest.dotx', bytes, nowMs: 2000 })
    const newer = Buffer.from([80, 75, 5, 6])
    keepWordTemplate(db, { id: 't3', fileName: 'Ministry.dotx', bytes: newer, nowMs: 3000 })
    expect([findWordTemplateName(db), listWordTemplates(db), getWordTemplate(db, 't3')]).toEqual([
      { id: 't1', fileName: 'Ministry.dotx' },
      [
        { id: 't3', fileName: 'Ministry.dotx' },
        { id: 't2', fileName: 'Guest.dotx' },
      ],
      { id: 't3', fileName: 'Ministry.dotx', bytes: newer },
    ])
    expect(errorOf(() => getWordTemplate(db, 't9'))).toMatchObject({ code: 'word-template-gone' })
  })
})
