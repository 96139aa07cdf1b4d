import type { FigureChange } from '@shared/contract/library/figures'
import type { FigureInline } from '@shared/note/inline'

/** What can be done with the figures of the open page. */
export type FigureControls = {
  /** Gives figures these states, as one step of undo; answers with those of before. */
  readonly set: (figures: readonly FigureInline[]) => readonly FigureInline[]
  /** Selects a figure, brings it into sight and gives the text the focus. */
  readonly goTo: (figureId: string) => void
  /** Asks the library anew. */
  readonly reload: () => void
}

/** The library has a value to follow; a sign that turned round needs the author's words first. */
export function isAcceptable({ kind, offered, turnsRound }: FigureChange): boolean {
  return offered !== null && !turnsRound && (kind === 'revised' || kind === 'newer')
}
