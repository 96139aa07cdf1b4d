import type { Text } from '@shared/text/text'

const known = [
  'cell-change',
  'chart',
  'designation-note',
  'drawing',
  'embedded-object',
  'equation',
  'external-link',
  'external-picture',
  'form-field',
  'formatting-change',
  'generated-text',
  'hidden-text',
  'macro',
  'page-edge',
  'passing-text',
  'picture',
  'text-box',
  'unknown-element',
] as const

/** What of a Word file was not understood, by name; its own word where that is not known. */
export function lossName(what: string, text: Text): string {
  const kind = known.find((one) => one === what)
  return kind === undefined ? what.replaceAll('-', ' ') : text(`review.loss.${kind}`)
}
