import type { LibraryQuestion } from '@shared/library/facts'
import { useText } from '../../../lib/use-text'
import type { Sources } from '../list-columns'
import { SourceName } from '../source-name'
import { DetailLayout } from './detail-layout'
import classes from './detail-layout.module.css'

export type QuestionDetailProps = { readonly item: LibraryQuestion; readonly sources: Sources }

/** A question as it was put, one single question a line. */
export function QuestionDetail({ item, sources }: QuestionDetailProps) {
  const text = useText()
  const source = <SourceName source={sources.get(item.source)} />
  const parts = item.subQuestions.length > 0 ? item.subQuestions : [item.text]
  return (
    <DetailLayout
      title={text('library.question', { number: item.number })}
      facts={[{ label: text('field.source'), value: source }]}
    >
      <ul className={classes.questions} aria-label={text('library.subQuestions')}>
        {parts.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </DetailLayout>
  )
}
