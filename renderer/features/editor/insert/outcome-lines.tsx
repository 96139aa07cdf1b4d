import type { Outcome } from './use-outcome'

/** What the page says of the last insertion: a problem to all, success to readers of the screen. */
export function OutcomeLines({ outcome }: { readonly outcome: Outcome }) {
  return (
    <>
      <p className="fiche-editor-notice" role="status">
        {outcome.problem}
      </p>
      <p className="visually-hidden" role="status">
        {outcome.done}
      </p>
    </>
  )
}
