import { FicheError } from '@shared/contract/error'
import { type Template, templateSchema } from '@shared/note/template'
import blank from '../../../resources/templates/blank.json' with { type: 'json' }
import briefing from '../../../resources/templates/briefing.json' with { type: 'json' }
import coverNote from '../../../resources/templates/cover-note.json' with { type: 'json' }
import flashReport from '../../../resources/templates/flash-report.json' with { type: 'json' }
import outcome from '../../../resources/templates/outcome.json' with { type: 'json' }
import presidencyNote from '../../../resources/templates/presidency-note.json' with { type: 'json' }
import speakingNote from '../../../resources/templates/speaking-note.json' with { type: 'json' }
import steeringNote from '../../../resources/templates/steering-note.json' with { type: 'json' }
import type { ReadDb } from '../../store/database'
import { findOwnTemplate, listOwnTemplates } from '../../store/templates/own-templates'

const builtIn: readonly unknown[] = [
  presidencyNote,
  coverNote,
  steeringNote,
  briefing,
  speakingNote,
  outcome,
  flashReport,
  blank,
]

/** All templates in the order in which they are offered: those that come with Fiche, then the user's. */
export function listTemplates(db: ReadDb): readonly Template[] {
  return [...builtInTemplates(), ...listOwnTemplates(db)]
}

/**
 * One of them, or one that the user deleted.
 *
 * @throws FicheError `template-unknown`; its sentence names those that come with Fiche
 */
export function getTemplate(db: ReadDb, id: string): Template {
  const template = builtInTemplates().find((one) => one.id === id) ?? findOwnTemplate(db, id)
  if (template) return template
  throw new FicheError('template-unknown', id)
}

/** Says whether a template came with Fiche. */
export function isBuiltIn({ id }: Template): boolean {
  return builtInTemplates().some((one) => one.id === id)
}

function builtInTemplates(): readonly Template[] {
  return builtIn.map((template) => templateSchema.parse(template))
}
