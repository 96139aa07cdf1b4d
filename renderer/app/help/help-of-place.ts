import type { HelpPageId } from '../../features/help/help-place'
import type { Place } from '../place'

/** The page on what is open, for a place in it that has none of its own. */
export function helpOfPlace(place: Place): HelpPageId {
  switch (place.kind) {
    case 'start':
    case 'note':
      return 'first-note'
    case 'library':
      return place.section === 'questions' ? 'questions' : 'library'
    case 'settings':
    case 'bin':
      return 'saving'
  }
}
