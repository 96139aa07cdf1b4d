import { useText } from '../../../lib/use-text'
import classes from './item-detail.module.css'

/** Marks what no source says; notes do not print it. */
export function OwnAssessment() {
  const text = useText()
  return (
    <span className={classes.own} title={text('edit.ownAssessmentHint')}>
      {text('edit.ownAssessment')}
    </span>
  )
}
