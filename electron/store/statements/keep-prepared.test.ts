import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { keepPrepared } from './keep-prepared'

it('prepares a text once for each store, and outlives a change of its tables', () => {
  const [one, other] = [new Database(':memory:'), new Database(':memory:')]
  for (const db of [one, other]) db.exec('create table things (name text)')
  let count = 0
  const prepare = keepPrepared((db, sql) => {
    count += 1
    return db.prepare<[], string>(sql).pluck()
  })
  const names = 'select name from things'
  expect(prepare(one, names).all()).toEqual([])
  one.exec("drop table things; create table things (id, name); insert into things values (1, 'a')")
  expect([prepare(one, names).all(), prepare(other, names).all(), count]).toEqual([['a'], [], 2])
})
