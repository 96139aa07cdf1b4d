import { describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../../../test/support/memory-store'

const db = openMemoryStore()
const planOf = (sql: string) =>
  db
    .prepare<[], { detail: string }>(`explain query plan ${sql}`)
    .all()
    .map(({ detail }) => detail)
    .join('; ')

describe('the words that the filters of the outline offer', () => {
  it.each(['actors', 'status'])('%s are read from an index alone', (column) => {
    const plan = planOf(
      `select distinct ${column} from measures where ${column} is not null and deletedAtMs is null`,
    )
    expect(plan).toMatch(/USING COVERING INDEX measuresBy(Actors|Status)/)
  })
})

describe('the outline', () => {
  it('counts the measures of each plan from an index alone', () => {
    const plan = planOf(
      `select planId, count(*), sum(kind = 'measure') from measures
       where deletedAtMs is null group by planId`,
    )
    expect(plan).toBe('SCAN measures USING COVERING INDEX measuresInUse')
  })
})
