import { assertNever } from '@shared/base/assert-never'
import type { MadeWith } from '@shared/contract/sent/sent'
import type { ExportOptions } from '../../export/note-to-docx'
import type { ReadDb } from '../../store/database'
import { findWordTemplate, getWordTemplate } from '../../store/word-templates/word-templates'

/** What a Word file is to look like: as the settings say if nothing is asked for. */
export type TemplateAsked =
  | { readonly kind: 'none' }
  | { readonly kind: 'file'; readonly fileName: string; readonly bytes: Uint8Array }
  /** One that the store holds. */
  | { readonly kind: 'kept'; readonly templateId: string }
  /** The text alone; names of our styles to those of the document that it goes into. */
  | { readonly kind: 'body-only'; readonly styleNames: Readonly<Record<string, string>> }

export type AskedLook = {
  /** How the exporter is told of it. */
  readonly options: Pick<ExportOptions, 'template' | 'bodyOnly'>
  /** What a record of the file keeps; nothing for the look of the Council. */
  readonly look?: NonNullable<MadeWith['look']>
}

/**
 * The look of a Word file.
 *
 * @throws FicheError `word-template-gone`
 */
export function lookOf(db: ReadDb, asked: TemplateAsked | undefined): AskedLook {
  switch (asked?.kind) {
    case undefined:
      return inTemplate(findWordTemplate(db))
    case 'none':
      return { options: {} }
    case 'file':
      return inTemplate(asked)
    case 'kept':
      return inTemplate(getWordTemplate(db, asked.templateId))
    case 'body-only':
      return { options: { bodyOnly: asked.styleNames }, look: { kind: 'body-only' } }
    default:
      return assertNever(asked)
  }
}

function inTemplate(
  template: { readonly fileName: string; readonly bytes: Uint8Array } | undefined,
): AskedLook {
  if (template === undefined) return { options: {} }
  const { fileName, bytes } = template
  return { options: { template: bytes }, look: { kind: 'template', fileName } }
}
