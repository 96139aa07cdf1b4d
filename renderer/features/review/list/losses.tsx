import type { Review, ReviewLoss } from '@shared/review/review'
import { useText } from '../../../lib/use-text'
import { lossName } from '../entries/loss-name'
import classes from './losses.module.css'

/** What of the copies was not understood, with its words: it is in none of the changes. */
export function Losses({ review: { losses, copies } }: { readonly review: Review }) {
  const text = useText()
  if (losses.length === 0) return null
  const nameOf = (copyId: string) => copies.find(({ id }) => id === copyId)?.fileName ?? ''
  return (
    <details className={classes.losses}>
      <summary>{text('review.losses', { count: losses.length })}</summary>
      <p>{text('review.lossesHint')}</p>
      <ul>
        {[...byPlace(losses)].map(([key, { loss, count }]) => (
          <li key={key}>
            <span className={classes.name}>
              <b>{lossName(loss.what, text)}</b>
              {count > 1 && <span>{text('review.lossTimes', { count })}</span>}
            </span>
            {loss.near !== '' && <span>{text('review.lossNear', { words: loss.near })}</span>}
            {loss.text !== '' && <q>{loss.text}</q>}
            <small>{nameOf(loss.copyId)}</small>
          </li>
        ))}
      </ul>
    </details>
  )
}

type AtPlace = { readonly loss: ReviewLoss; readonly count: number }

/** The same at the same place is said once, with how often it is there. */
function byPlace(losses: readonly ReviewLoss[]): ReadonlyMap<string, AtPlace> {
  const places = new Map<string, AtPlace>()
  for (const loss of losses) {
    const key = JSON.stringify([loss.copyId, loss.what, loss.near, loss.text])
    places.set(key, { loss, count: (places.get(key)?.count ?? 0) + 1 })
  }
  return places
}
