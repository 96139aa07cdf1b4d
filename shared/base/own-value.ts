/** What a table has under a name from outside; nothing under `constructor` and what else all objects have. */
export function ownValue<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}
