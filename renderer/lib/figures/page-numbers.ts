import type { FigureOffer } from '@shared/contract/library/figure-offers'
import type { FigureInline } from '@shared/note/inline'

/** A figure that shows one value of the library, before it stands in a page. */
export type NewFigure = Pick<FigureInline, 'form' | 'shown' | 'shownAt'> & {
  readonly observationId: string
}

/** Where a number stands that may become a figure. */
export type NumberPlace = Pick<FigureOffer, 'partId' | 'start' | 'words'>

/** What can be done with the numbers of the open page. */
export type NumberControls = {
  /** Shows which number is meant and brings it into sight, without the focus; null shows none. */
  readonly point: (place: NumberPlace | null) => void
  /** Puts a figure in the number's place, as one step of undo; false if it is no longer there. */
  readonly link: (place: NumberPlace, figure: NewFigure) => boolean
  /** Selects it and gives the text the focus; false if it is no longer there. */
  readonly goTo: (place: NumberPlace) => boolean
}
