import type { LibrarySection } from '../features/library/library-section'

/** What stands in the middle of the window. */
export type Place =
  | { readonly kind: 'start' }
  | { readonly kind: 'note'; readonly id: string; readonly isNew: boolean }
  | { readonly kind: 'library'; readonly section: LibrarySection }
  | { readonly kind: 'settings' }
  | { readonly kind: 'bin' }
