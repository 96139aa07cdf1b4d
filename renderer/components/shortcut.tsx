import { nameKeys } from '../lib/commands/name-keys'
import { useText } from '../lib/use-text'
import classes from './shortcut.module.css'

/** Keys beside the action that they run; the action itself tells them as `aria-keyshortcuts`. */
export function Shortcut({ keys }: { readonly keys: string }) {
  const text = useText()
  return (
    <span className={classes.keys} aria-hidden="true">
      {nameKeys(keys, text)}
    </span>
  )
}
