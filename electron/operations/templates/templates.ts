import { FicheError } from '@shared/contract/error'
import type { Header } from '@shared/note/header'
import { type Template, templateSchema } from '@shared/note/template'
import type { TextLanguage } from '@shared/text/text'
import type { ReadDb } from '../../store/database'
import { findOwnTemplate, listOwnTemplates } from '../../store/templates/own-templates'
import { builtIn } from './built-in-templates'

/** All templates in the order in which they are offered: those that come with Fiche, then the user's. */
export function listTemplates(db: ReadDb): readonly Template[] {
  return [...builtInTemplates(), ...listOwnTemplates(db)]
}

/**
 * One of them, or one that the user deleted.
 *
 * @param language of the note to be made; the user's own are in the language they were written in
 * @throws FicheError `template-unknown`; its sentence names those that come with Fiche
 */
export function getTemplate(db: ReadDb, id: string, language: TextLanguage = 'en'): Template {
  const template =
    builtInTemplates(language).find((one) => one.id === id) ?? findOwnTemplate(db, id)
  if (template) return template
  throw new FicheError('template-unknown', id)
}

/** Says whether a template came with Fiche. */
export function isBuiltIn({ id }: Template): boolean {
  return builtInTemplates().some((one) => one.id === id)
}

/** What makes documents of the same type from the same sender; the blank one where nothing does. */
export function templateIdFor({ language, type, from, to }: Header): string {
  const like = builtInTemplates(language === 'fr' ? 'fr' : 'en').find(
    ({ header }) =>
      header.type === type &&
      (header.from ?? from) === from &&
      (header.to === undefined || header.to === to),
  )
  return like?.id ?? 'blank'
}

const checked = new Map<TextLanguage, readonly Template[]>()

/** Checked once for each language: the lists of the window ask for them again and again. */
function builtInTemplates(language: TextLanguage = 'en'): readonly Template[] {
  const known = checked.get(language)
  if (known !== undefined) return known
  const templates = builtIn[language].map((template) => templateSchema.parse(template))
  checked.set(language, templates)
  return templates
}
