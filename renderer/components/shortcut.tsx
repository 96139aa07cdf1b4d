import classes from './shortcut.module.css'

/** Keys beside the action that they run; the action itself tells them as `aria-keyshortcuts`. */
export function Shortcut({ keys }: { readonly keys: string }) {
  return (
    <span className={classes.keys} aria-hidden="true">
      {keys}
    </span>
  )
}
