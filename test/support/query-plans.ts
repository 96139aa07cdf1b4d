import type { ReadDb } from '../../electron/store/database'

/** The steps of all statements that a request prepares, as SQLite plans them. */
export function queryPlanSteps<Db extends ReadDb>(
  db: Db,
  run: (spy: Db) => unknown,
): readonly string[] {
  const steps: string[] = []
  const spy = new Proxy(db, {
    get(target, name) {
      const value = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      if (name !== 'prepare') return value.bind(target)
      return (sql: string) => {
        if (/^\s*(select|with)/i.test(sql)) {
          const parameters = sql.includes('@')
            ? [parametersOf(sql)]
            : (sql.match(/\?/g) ?? []).map(() => 'x')
          const rows = db.prepare(`explain query plan ${sql}`).all(...parameters)
          steps.push(...rows.map((row) => String(Reflect.get(Object(row), 'detail'))))
        }
        return db.prepare(sql)
      }
    },
  })
  run(spy)
  return steps
}

function parametersOf(sql: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...sql.matchAll(/@(\w+)/g)].map(([, name = '']) => [name, '{}']))
}
