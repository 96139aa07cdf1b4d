import { letterOf } from '@shared/base/letters'
import { useText } from '../../lib/use-text'
import classes from './questions.module.css'

/** The parts of a question with their letters; of many only how many more there are. */
export function SubQuestions({ parts }: { readonly parts: readonly string[] }) {
  const text = useText()
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its letter alone
    <span key={index} className={classes.part}>
      <span className={classes.number}>({letterOf(index + 1)})</span>
      <span className={classes.text}>{part || text('questions.empty')}</span>
    </span>
  ))
}
