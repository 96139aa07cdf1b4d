import { FicheError } from '@shared/contract/error'
import type { ReadDb, WriteDb } from '../database'

/** An institution's own Word template, as the file was chosen. */
export type WordTemplate = {
  readonly id: string
  readonly fileName: string
  readonly bytes: Uint8Array
}

const inUse = 'removedAtMs is null order by addedAtMs desc, rowid desc limit 1'

/** The template that exports take, with its bytes; undefined where there is none. */
export function findWordTemplate(db: ReadDb): WordTemplate | undefined {
  return db
    .prepare<[], WordTemplate>(`select id, fileName, bytes from wordTemplates where ${inUse}`)
    .get()
}

/** The same without its bytes, which may be many. */
export function findWordTemplateName(db: ReadDb): Omit<WordTemplate, 'bytes'> | undefined {
  return db
    .prepare<[], Omit<WordTemplate, 'bytes'>>(
      `select id, fileName from wordTemplates where ${inUse}`,
    )
    .get()
}

/** Those that were kept, in use or not, without their bytes: of each name the newest, newest first. */
export function listWordTemplates(db: ReadDb): readonly Omit<WordTemplate, 'bytes'>[] {
  return db
    .prepare<[], Omit<WordTemplate, 'bytes'>>(
      `select id, fileName from wordTemplates as one
       where not exists (select 1 from wordTemplates as later
         where later.fileName = one.fileName and later.rowid > one.rowid)
       order by rowid desc`,
    )
    .all()
}

/**
 * One that was kept, with its bytes.
 *
 * @throws FicheError `word-template-gone`
 */
export function getWordTemplate(db: ReadDb, id: string): WordTemplate {
  const template = db
    .prepare<[string], WordTemplate>('select id, fileName, bytes from wordTemplates where id = ?')
    .get(id)
  if (template === undefined) throw new FicheError('word-template-gone')
  return template
}

/** Keeps a template for single exports, out of use for all others. */
export function keepWordTemplate(
  db: WriteDb,
  { id, fileName, bytes, nowMs }: WordTemplate & { readonly nowMs: number },
): void {
  db.prepare(
    `insert into wordTemplates (id, fileName, bytes, addedAtMs, removedAtMs)
     values (@id, @fileName, @bytes, @nowMs, @nowMs)`,
  ).run({ id, fileName, bytes, nowMs })
}

/** Keeps a template and takes it into use. */
export function addWordTemplate(
  db: WriteDb,
  { id, fileName, bytes, nowMs }: WordTemplate & { readonly nowMs: number },
): void {
  db.prepare(
    `insert into wordTemplates (id, fileName, bytes, addedAtMs)
     values (@id, @fileName, @bytes, @nowMs)`,
  ).run({ id, fileName, bytes, nowMs })
}

/** Takes every template out of use; what was exported with one stays as it is. */
export function removeWordTemplates(db: WriteDb, nowMs: number): void {
  db.prepare('update wordTemplates set removedAtMs = ? where removedAtMs is null').run(nowMs)
}
