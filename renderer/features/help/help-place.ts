/** In the order in which they are listed; each is `resources/help/LANGUAGE/ID.md`. */
export const helpPageIds = [
  'first-note',
  'header',
  'figures',
  'live-figures',
  'evidence',
  'questions',
  'footnotes-tables',
  'pictures',
  'outline',
  'comments',
  'templates',
  'word-notes',
  'export',
  'ready',
  'colleagues',
  'returned-copies',
  'library',
  'history',
  'saving',
  'keyboard',
  'markings',
] as const
export type HelpPageId = (typeof helpPageIds)[number]

/** The page of this name, from a link or from the `data-help` of a place in the window. */
export function findHelpPageId(name: string | undefined): HelpPageId | undefined {
  return helpPageIds.find((id) => id === name)
}

/** The page that explains where the focus is: the nearest place around it that names one. */
export function helpPageAt(element: Element | null): HelpPageId | undefined {
  const place = element?.closest<HTMLElement>('[data-help]')
  return findHelpPageId(place?.dataset['help'])
}
