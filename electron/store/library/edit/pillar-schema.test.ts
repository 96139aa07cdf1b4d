import { expect, it } from 'vitest'
import { openMemoryStore } from '../../../../test/support/memory-store'

it('pillars and measures of before are in use, and stand at no place of their own', () => {
  const db = openMemoryStore()
  const read = db.prepare(`
    select 'pillar' as kind, deletedAtMs as added from pillars
    union all select 'measure', place from measures`)
  db.exec(`
    insert into sources (id, title, institution, type, marking, language)
      values ('s1', 'Plan', 'Council', 'plan', 'none', 'en');
    insert into plans (id, position, title) values ('p1', 1, 'Plan');
    insert into pillars (id, planId, number, title) values ('p1-P1', 'p1', 1, 'Returns');
    insert into measures (id, planId, pillarId, position, text, kind, sourceId, sentence,
      startOffset, endOffset) values ('m1', 'p1', 'p1-P1', 1, 'One', 'measure', 's1', '', 0, 0);`)
  expect(read.all()).toEqual([
    { kind: 'pillar', added: null },
    { kind: 'measure', added: null },
  ])
})
