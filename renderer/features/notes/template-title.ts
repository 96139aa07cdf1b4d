import type { Text } from '@shared/text/text'

/** What a template is called in the interface's language, null for one that is not ours. */
export function templateTitle(id: string, text: Text): string | null {
  if (id === 'blank') return text('template.blank')
  return id === 'presidency-note' ? text('template.presidency-note') : null
}
