import type { Review } from '@shared/review/review'
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
        {losses.map(({ copyId, what, near, text: words }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: losses have no ids, and none moves
          <li key={index}>
            <b>{lossName(what, text)}</b>
            {near !== '' && <span>{text('review.lossNear', { words: near })}</span>}
            {words !== '' && <q>{words}</q>}
            <small>{nameOf(copyId)}</small>
          </li>
        ))}
      </ul>
    </details>
  )
}
