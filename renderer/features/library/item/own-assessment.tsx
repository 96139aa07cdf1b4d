import { useText } from '../../../lib/use-text'
import classes from './item-detail.module.css'

/** Marks what no source says; notes print it only where that is chosen. */
export function OwnAssessment() {
  const text = useText()
  return (
    <span className={classes.own} title={text('edit.ownAssessmentHint')}>
      {text('edit.ownAssessment')}
    </span>
  )
}
