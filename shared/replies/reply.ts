/** What a delegation says of a question, without more. */
const plainPositions = [
  'supports',
  'open',
  'opposed',
  'scrutinyReservation',
  'parliamentaryReservation',
  'noInstructions',
  'writtenComments',
  'didNotSpeak',
] as const
export type PlainPosition = (typeof plainPositions)[number]

export type Position =
  | { readonly kind: PlainPosition }
  | { readonly kind: 'supportsIf'; readonly condition: string }
  /** It took the position of these, as it was when it joined them. */
  | { readonly kind: 'joined'; readonly codes: readonly string[] }

/** One line of the record, read. */
export type Reply = {
  /** Codes of `speakers`, as typed; empty where the line does not begin with who speaks. */
  readonly speakers: readonly string[]
  /** In the order typed; empty where the line takes none that is known. */
  readonly positions: readonly Position[]
  /** What else was said, its parts joined by a comma. */
  readonly remark: string
}
