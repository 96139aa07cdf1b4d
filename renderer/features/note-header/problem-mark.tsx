import { IconAlertCircle } from '@tabler/icons-react'
import classes from './header-field.module.css'

/** A quiet mark beside a field; the sentence shows while the field is pointed at or focused. */
export function ProblemMark({ id, message }: { readonly id: string; readonly message: string }) {
  return (
    <>
      <ProblemIcon />
      <span id={id} className={classes.sentence}>
        {message}
      </span>
    </>
  )
}

function ProblemIcon() {
  return <IconAlertCircle className={classes.problem} size={16} aria-hidden="true" />
}
