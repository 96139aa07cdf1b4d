/** The lists of the library that one can open, in the order of the navigation. */
export const librarySections = [
  'plans',
  'statistics',
  'sources',
  'agreements',
  'funding',
  'events',
  'timeline',
  'questions',
] as const

export type LibrarySection = (typeof librarySections)[number]

/** Those that are a list of one kind. */
export type ListSection = Exclude<LibrarySection, 'timeline'>
