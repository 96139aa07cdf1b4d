import type { ReactNode, Ref } from 'react'
import classes from './instead.module.css'

/** The page that one writes on; out of sight, but as it was left, while another one is read. */
export function WrittenPage({ reading, children }: { reading: ReactNode; children: ReactNode }) {
  return (
    <>
      <div className={classes.written} hidden={reading !== null}>
        {children}
      </div>
      {reading}
    </>
  )
}

/** The panels beside the note; out of sight while changes are listed there. */
export function PanelsOrChanges({
  changes,
  children,
}: {
  readonly changes: Ref<HTMLDivElement> | null
  readonly children: ReactNode
}) {
  return (
    <>
      <div className={classes.panels} hidden={changes !== null}>
        {children}
      </div>
      {changes !== null && <div className={classes.panels} ref={changes} />}
    </>
  )
}
