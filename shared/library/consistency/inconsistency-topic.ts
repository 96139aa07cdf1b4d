/**
 * What an inconsistency is about where it may make a statement wrong. All other topics are about
 * words: names, spelling, format.
 */
export const topicsOfSubstance = [
  'figure',
  'count',
  'date',
  'meaning',
  'programme',
  'external',
] as const

/** Whether a statement may be wrong, and not only worded differently. */
export function isOfSubstance(topic: string): boolean {
  return topicsOfSubstance.some((one) => one === topic)
}
