import classes from './marking-badge.module.css'

/** The marking of a document as a small badge; nothing for a public one. */
export function MarkingBadge({ marking }: { readonly marking: string }) {
  return marking === 'none' || marking === '' ? null : (
    <span className={classes.badge}>{marking}</span>
  )
}
