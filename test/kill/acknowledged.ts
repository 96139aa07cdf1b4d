import type { StoredState } from './stored-state.ts'

/**
 * What the writer says, a line each:
 * `run` at its start · `typed N insert W` and `typed N delete W` before the change · `saved N` when
 * all changes of this run up to N were acknowledged · `header S` before the subject is saved,
 * `header-saved S` after · `freeze V` before, `frozen V` after · `kept KIND N` after a reply, template,
 * picture or attachment was stored · `begin WHAT` for the killer only.
 */
export type WriterLine = string

type Typed = { readonly number: number; readonly kind: string; readonly word: string }
type Version = { readonly name: string; readonly inserted: readonly string[] }

/** What was promised by the end of the lines, all runs on one store together. */
export type Acknowledged = {
  readonly inserted: readonly string[]
  readonly deleted: readonly string[]
  /** Words that somebody at least tried to delete: they may be there or not. */
  readonly maybeDeleted: ReadonlySet<string>
  /** The last subject that was acknowledged, and those tried since; empty where none was. */
  readonly subjects: readonly string[]
  readonly versions: readonly Version[]
  /** Such as `reply 12`. */
  readonly others: readonly string[]
  /** How many edits, headers, versions and others were acknowledged. */
  readonly count: number
}

/** Reads the lines of all runs on one store, in order. */
export function readAcknowledged(lines: readonly WriterLine[]): Acknowledged {
  let pending: Typed[] = []
  let subjects: string[] = []
  let headerCount = 0
  const inserted: string[] = []
  const deleted: string[] = []
  const maybeDeleted = new Set<string>()
  const versions: Version[] = []
  const others: string[] = []
  let frozenWords: readonly string[] = []
  for (const line of lines) {
    const [verb, first = '', kind = '', word = ''] = line.split(' ')
    if (verb === 'run') pending = []
    if (verb === 'typed') {
      pending.push({ number: Number(first), kind, word })
      if (kind === 'delete') maybeDeleted.add(word)
    }
    if (verb === 'saved') {
      const isSaved = ({ number }: Typed) => number <= Number(first)
      for (const edit of pending.filter(isSaved))
        (edit.kind === 'delete' ? deleted : inserted).push(edit.word)
      pending = pending.filter((edit) => !isSaved(edit))
    }
    if (verb === 'header') subjects.push(first)
    if (verb === 'header-saved') {
      subjects = subjects.slice(subjects.indexOf(first))
      headerCount += 1
    }
    if (verb === 'freeze') frozenWords = [...inserted]
    if (verb === 'frozen') versions.push({ name: first, inserted: frozenWords })
    if (verb === 'kept') others.push(`${first} ${kind}`)
  }
  const count = inserted.length + deleted.length + headerCount + versions.length + others.length
  if (headerCount === 0) subjects = []
  return { inserted, deleted, maybeDeleted, subjects, versions, others, count }
}

/** What was acknowledged and is not in the store, an entry each; empty when the promise was kept. */
export function listLost(
  { inserted, deleted, maybeDeleted, subjects, versions, others }: Acknowledged,
  { integrity, notes, versions: storedVersions, others: storedOthers }: StoredState,
): readonly string[] {
  const words = new Set(notes.flatMap(({ text }) => text.split(/\s+/)))
  const isLost = (there: ReadonlySet<string>) => (word: string) =>
    !there.has(word) && !maybeDeleted.has(word)
  const isKeptSubject = notes.some(({ subject }) => subjects.includes(subject))
  return [
    ...(integrity === 'ok' ? [] : [`integrity: ${integrity}`]),
    ...inserted.filter(isLost(words)),
    ...deleted.filter((word) => words.has(word)).map((word) => `deleted ${word} is back`),
    ...(subjects.length === 0 || isKeptSubject ? [] : [`subject ${subjects[0]}`]),
    ...others.filter((other) => !storedOthers.includes(other)),
    ...versions.flatMap(({ name, inserted: frozen }) => {
      const stored = storedVersions.find((version) => version.name === name)
      if (stored === undefined) return [`version ${name}`]
      const storedWords = new Set(stored.text.split(/\s+/))
      return frozen.filter(isLost(storedWords)).map((word) => `${word} of version ${name}`)
    }),
  ]
}
