import type { FigureForm } from '../../note/inline'

/** Why a value of the library may be what a number means, the strongest first. */
export type OfferReason =
  /** The source's sentence says it in nearly the same words. */
  | 'sentence'
  /** What it is of, `Albania`, stands beside it. */
  | 'dimension'
  | 'period'
  | 'provider'
  | 'geography'
  /** Words of what was counted. */
  | 'indicator'

/** What speaks against it: the sentence names another year, or words the value otherwise. */
export type OfferDoubt = 'period' | 'qualifier'

/** A value of the library that a number of a note may be linked to. */
export type OfferCandidate = {
  readonly observationId: string
  /** How the figure would read in the number's place. */
  readonly form: FigureForm
  readonly shown: string
  readonly reasons: readonly OfferReason[]
  readonly doubts: readonly OfferDoubt[]
}

/** A number typed in a note, with the values of the library that it may be. */
export type FigureOffer = {
  /** Stands for the number in this place of this text; fit as an id. */
  readonly key: string
  /** Of the text that it stands in. */
  readonly partId: string
  /** In UTF-16 units of that text as comments count them. */
  readonly start: number
  readonly end: number
  /** As typed, with qualifier and unit. */
  readonly words: string
  /** As it reads, with the number at `at`. */
  readonly sentence: string
  readonly at: number
  /** The likeliest first, never none. */
  readonly candidates: readonly OfferCandidate[]
}
