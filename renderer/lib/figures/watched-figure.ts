/** A figure of the page that the cursor or the pointer is on. */
export type WatchedFigure = {
  /** Empty where it has none yet. */
  readonly id: string
  /** With ordinary spaces, as the store has it. */
  readonly shown: string
  /** What it shows or is computed from. */
  readonly observationIds: readonly string[]
}
