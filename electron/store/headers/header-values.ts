import type { ReadDb } from '../database'

/** What stands in the headers of the notes in use, the most frequent first, then the newest. */
export type HeaderValues = {
  readonly from: readonly string[]
  readonly to: readonly string[]
  /** Subject codes without their numbers: `MIGR`. */
  readonly codes: readonly string[]
}

const most = 40

/** At most 40 of each; codes count without their numbers, so that `MIGR 390` makes `MIGR` usual. */
export function listHeaderValues(db: ReadDb): HeaderValues {
  const list = (values: string) =>
    db
      .prepare<[number], { value: string }>(
        `select value from (${values}) where value <> ''
         group by value order by count(*) desc, max(savedAtMs) desc, value limit ?`,
      )
      .all(most)
      .map(({ value }) => value)
  const field = (name: 'from' | 'to') =>
    `select trim(header ->> '$.${name}') as value, savedAtMs from notes where deletedAtMs is null`
  return {
    from: list(field('from')),
    to: list(field('to')),
    codes: list(
      `select substr(code.value, 1, instr(code.value || ' ', ' ') - 1) as value, savedAtMs
       from notes, json_each(header, '$.codes') as code where deletedAtMs is null`,
    ),
  }
}
