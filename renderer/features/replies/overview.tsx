import { parseReply } from '@shared/replies/parse-reply'
import { inProtocolOrder, isMemberState } from '@shared/replies/speakers'
import { type Stand, silentOf, standings, standsOf } from '@shared/replies/stands'
import type { Text } from '@shared/text/text'
import { Fragment } from 'react'
import { useText } from '../../lib/use-text'
import classes from './replies.module.css'
import type { RecordQuestion, Replies } from './use-replies'

type OverviewProps = {
  readonly questions: readonly RecordQuestion[]
  readonly chosenId: string
  readonly replies: Replies
  readonly onChoose: (questionId: string) => void
}

/** Who stands where, question by question, and who said nothing. For one's own eyes: it names. */
export function Overview({ questions, chosenId, replies, onChoose }: OverviewProps) {
  const text = useText()
  return (
    <div className={classes.overview}>
      <h2 className={classes.overviewTitle}>{text('replies.overview')}</h2>
      {questions.map((question) => (
        <section
          key={question.id}
          aria-label={text('replies.question', { number: question.number })}
        >
          <h3>
            <button
              type="button"
              className={classes.overviewQuestion}
              aria-current={question.id === chosenId}
              onClick={() => onChoose(question.id)}
            >
              <span className={classes.number}>{question.number})</span>
              <span className={classes.overviewText}>{question.text}</span>
            </button>
          </h3>
          <Stands
            stands={standsOf(replies.repliesTo(question.id).map((one) => parseReply(one.text)))}
          />
        </section>
      ))}
      <p className={classes.advice}>{text('replies.silentAdvice')}</p>
    </div>
  )
}

function Stands({ stands }: { readonly stands: readonly Stand[] }) {
  const text = useText()
  const silent = silentOf(stands)
  if (stands.length === 0) return <p className={classes.advice}>{text('replies.none')}</p>
  return (
    <dl className={classes.stands}>
      {standings.map((standing) => {
        const those = stands.filter((stand) => stand.standing === standing)
        if (those.length === 0) return null
        return (
          <Fragment key={standing}>
            <dt>
              {text(`position.${standing}`)} <Count stands={those} />
            </dt>
            <dd>{namesOf(those, text)}</dd>
          </Fragment>
        )
      })}
      {silent.length > 0 && (
        <>
          <dt className={classes.silent}>
            {text('replies.silent')} <span className={classes.count}>{silent.length}</span>
          </dt>
          <dd className={classes.silent}>{silent.join(', ')}</dd>
        </>
      )}
    </dl>
  )
}

/** How many Member States; others are named, not counted with them. */
function Count({ stands }: { readonly stands: readonly Stand[] }) {
  const count = stands.filter(({ code }) => isMemberState(code)).length
  return count > 0 && <span className={classes.count}>{count}</span>
}

/** In protocol order, each with what stands beside its position. */
function namesOf(stands: readonly Stand[], text: Text): string {
  return inProtocolOrder(stands.map(({ code }) => code))
    .flatMap((code) => stands.filter((stand) => stand.code === code))
    .map(({ code, additions, joined }) => {
      const beside = [
        ...(joined.length > 0 ? [text('position.joined', { codes: joined.join(', ') })] : []),
        ...additions.map((one) => text(`position.${one}`)),
      ]
      return beside.length === 0 ? code : `${code} (${beside.join(', ')})`
    })
    .join(', ')
}
