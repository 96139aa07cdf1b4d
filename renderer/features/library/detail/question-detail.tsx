import type { LibraryQuestion } from '@shared/library/facts'
import { libraryText } from '@shared/text/en/window-library'
import type { Sources } from '../list-columns'
import { SourceName } from '../source-name'
import { DetailLayout } from './detail-layout'
import classes from './detail-layout.module.css'

export type QuestionDetailProps = { readonly item: LibraryQuestion; readonly sources: Sources }

/** A question as it was put, and the single questions asked in it. */
export function QuestionDetail({ item, sources }: QuestionDetailProps) {
  const source = <SourceName source={sources.get(item.source)} />
  return (
    <DetailLayout title={item.text} facts={[{ label: libraryText.facts.source, value: source }]}>
      {item.subQuestions.length > 1 && (
        <section aria-label={libraryText.subQuestions}>
          <h3 className={classes.label}>{libraryText.subQuestions}</h3>
          <ol className={classes.questions}>
            {item.subQuestions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </section>
      )}
    </DetailLayout>
  )
}
