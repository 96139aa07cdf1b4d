import type { ExportOptions } from '../../export/note-to-docx'
import type { ReadDb } from '../../store/database'
import { findWordTemplate } from '../../store/word-templates/word-templates'

/** What a Word file is to look like: as the settings say if nothing is asked for. */
export type TemplateAsked =
  | { readonly kind: 'none' }
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  /** The text alone; names of our styles to those of the document that it goes into. */
  | { readonly kind: 'body-only'; readonly styleNames: Readonly<Record<string, string>> }

/** How the exporter is told of it. */
export function templateOptionsOf(
  db: ReadDb,
  asked: TemplateAsked | undefined,
): Pick<ExportOptions, 'template' | 'bodyOnly'> {
  switch (asked?.kind) {
    case undefined:
      return { template: findWordTemplate(db)?.bytes }
    case 'none':
      return {}
    case 'file':
      return { template: asked.bytes }
    case 'body-only':
      return { bodyOnly: asked.styleNames }
  }
}
