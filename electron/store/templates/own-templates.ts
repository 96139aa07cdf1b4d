import { FicheError } from '@shared/contract/error'
import { type Template, templateSchema } from '@shared/note/template'
import type { ReadDb, WriteDb } from '../database'

type TemplateRow = {
  readonly id: string
  readonly title: string
  readonly header: string
  readonly body: string
}
type TemplateChange = { readonly id: string; readonly nowMs: number }

/** The templates that the user made and did not delete, by title. */
export function listOwnTemplates(db: ReadDb): readonly Template[] {
  return db
    .prepare<[], TemplateRow>(
      `select id, title, header, body from ownTemplates where deletedAtMs is null
       order by title collate nocase, id`,
    )
    .all()
    .map(toTemplate)
}

/** One that the user made, also a deleted one: notes made from it go on. */
export function findOwnTemplate(db: ReadDb, id: string): Template | undefined {
  const row = db
    .prepare<[string], TemplateRow>('select id, title, header, body from ownTemplates where id = ?')
    .get(id)
  return row === undefined ? undefined : toTemplate(row)
}

/** Stores a new template of the user. */
export function insertOwnTemplate(db: WriteDb, template: Template, nowMs: number): void {
  const { id, title, header, body } = template
  db.prepare(
    `insert into ownTemplates (id, title, header, body, savedAtMs)
     values (@id, @title, @header, @body, @nowMs)`,
  ).run({ id, title, header: JSON.stringify(header), body: JSON.stringify(body), nowMs })
}

/** @throws FicheError `template-unknown` */
export function renameOwnTemplate(
  db: WriteDb,
  { id, title, nowMs }: TemplateChange & { readonly title: string },
): void {
  const { changes } = db
    .prepare('update ownTemplates set title = @title, savedAtMs = @nowMs where id = @id')
    .run({ id, title, nowMs })
  if (changes === 0) throw new FicheError('template-unknown', id)
}

/**
 * Takes a template from the list, or brings it back.
 *
 * @throws FicheError `template-unknown`
 */
export function setOwnTemplateDeleted(
  db: WriteDb,
  { id, isDeleted, nowMs }: TemplateChange & { readonly isDeleted: boolean },
): void {
  const { changes } = db
    .prepare('update ownTemplates set deletedAtMs = @deletedAtMs where id = @id')
    .run({ id, deletedAtMs: isDeleted ? nowMs : null })
  if (changes === 0) throw new FicheError('template-unknown', id)
}

function toTemplate({ id, title, header, body }: TemplateRow): Template {
  return templateSchema.parse({ id, title, header: JSON.parse(header), body: JSON.parse(body) })
}
