import { FicheError } from '@shared/contract/error'
import { type Template, templateSchema } from '@shared/note/template'
import blank from '../../resources/templates/blank.json' with { type: 'json' }
import presidencyNote from '../../resources/templates/presidency-note.json' with { type: 'json' }

/** All templates, in the order in which they are offered. */
export function listTemplates(): readonly Template[] {
  return [presidencyNote, blank].map((template) => templateSchema.parse(template))
}

/** @throws FicheError `template-unknown`; its sentence names those there are */
export function getTemplate(id: string): Template {
  const template = listTemplates().find((one) => one.id === id)
  if (template) return template
  throw new FicheError('template-unknown', id)
}
