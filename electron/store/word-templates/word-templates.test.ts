import { describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../../test/support/memory-store'
import {
  addWordTemplate,
  findWordTemplate,
  findWordTemplateName,
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
})
