import { type ReactNode, useId } from 'react'
import type { SettingEntry } from './setting-entry'
import classes from './settings-page.module.css'

export type SettingSectionProps = {
  readonly id: string
  readonly title: string
  readonly entries: readonly SettingEntry[]
  /** The help page on what is set here. */
  readonly help?: string
  readonly children?: ReactNode
}

/** A heading and the settings under it, one a line. */
export function SettingSectionView({ id, title, entries, help, children }: SettingSectionProps) {
  return (
    <section className={classes.section} aria-labelledby={id} data-help={help}>
      <h2 id={id} className={classes.heading} tabIndex={-1}>
        {title}
      </h2>
      {entries.map((entry) => (
        <Row key={entry.id} entry={entry} />
      ))}
      {children}
    </section>
  )
}

function Row({ entry }: { readonly entry: SettingEntry }) {
  const id = useId()
  const labelId = `${id}-label`
  const hintId = `${id}-hint`
  return (
    <div className={classes.row} data-wide={entry.isWide}>
      <div className={classes.words}>
        <p id={labelId} className={classes.label}>
          {entry.label}
        </p>
        <p id={hintId} className={classes.hint}>
          {entry.hint}
        </p>
      </div>
      <div className={classes.control}>{entry.control({ labelId, hintId })}</div>
    </div>
  )
}
