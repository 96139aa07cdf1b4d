/** The lists of the library that one can open, in the order of the navigation. */
export const librarySections = [
  'plans',
  'statistics',
  'sources',
  'agreements',
  'funding',
  'events',
  'questions',
] as const

export type LibrarySection = (typeof librarySections)[number]
