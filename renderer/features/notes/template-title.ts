import type { Text } from '@shared/text/text'

const builtIn = [
  'presidency-note',
  'cover-note',
  'steering-note',
  'briefing',
  'speaking-note',
  'outcome',
  'flash-report',
  'blank',
] as const

/** What a template is called in the interface's language, null for one that is not ours. */
export function templateTitle(id: string, text: Text): string | null {
  const known = builtIn.find((one) => one === id)
  return known === undefined ? null : text(`template.${known}`)
}

/** What a template of ours is for, in a few words. */
export function templateLine(id: string, text: Text): string | null {
  const known = builtIn.find((one) => one === id)
  return known === undefined ? null : text(`template.${known}Line`)
}
