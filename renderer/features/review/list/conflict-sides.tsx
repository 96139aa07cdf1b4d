import { Button } from '../../../components/button'
import { useText } from '../../../lib/use-text'
import { type AuthorMarks, markOf } from '../entries/authors'
import type { Decisions } from '../entries/decisions'
import type { ReviewEntry } from '../entries/entries'
import { authorStyle } from '../page/author-style'
import { AuthorName } from './author-name'
import { CautionLine } from './caution-line'
import { ChangeWords, changeName } from './change-words'
import classes from './list.module.css'

export type ConflictSidesProps = {
  readonly entry: Extract<ReviewEntry, { kind: 'conflict' }>
  readonly decisions: Decisions
  readonly marks: AuthorMarks
  /** Null where it is only shown. */
  readonly onTake: ((index: number) => void) | null
}

/** What two or more colleagues did to the same words, beside each other. */
export function ConflictSides({ entry, decisions, marks, onTake }: ConflictSidesProps) {
  const text = useText()
  return (
    <span className={classes.sides}>
      {entry.sides.map(({ copyId, author, changes }, index) => {
        const isTaken = changes.every(({ id }) => {
          const decision = decisions.get(id)?.decision
          return decision === 'taken' || decision === 'edited'
        })
        const key = ['A', 'O'][index]
        return (
          <span
            key={copyId}
            className={classes.side}
            style={authorStyle(markOf(author, marks).colour)}
            data-taken={isTaken}
          >
            <AuthorName author={author} copyId={copyId} marks={marks} />
            {changes.map((change) => (
              <span key={change.id} className={classes.change}>
                <span className={change.kind === 'text' ? 'visually-hidden' : classes.kind}>
                  {changeName(change, text)}
                </span>
                <ChangeWords change={change} decision={decisions.get(change.id)} />
                <CautionLine change={change} />
              </span>
            ))}
            {onTake !== null && (
              <Button
                {...(key !== undefined && { shortcut: key, 'aria-keyshortcuts': key })}
                onClick={() => onTake(index)}
              >
                {text(index === 0 ? 'review.takeThis' : 'review.takeOther')}
                <span className="visually-hidden"> ({author || text('review.noName')})</span>
              </Button>
            )}
          </span>
        )
      })}
    </span>
  )
}
