import type { CheckFinding } from '@shared/contract/check/check'
import { IconAlertCircle, IconAlertTriangle } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { EmptyState } from '../../components/empty-state'
import { useText } from '../../lib/use-text'
import classes from './check-panel.module.css'

export type CheckPanelProps = {
  /** Null until the note was checked. */
  readonly findings: readonly CheckFinding[] | null
  /** Rises each time the list is to take the focus. */
  readonly askedCount: number
  readonly onGoTo: (finding: CheckFinding) => void
}

/** What there is to correct in the note, in the order of its text; Enter goes to the place. */
export function CheckPanel({ findings, askedCount, onGoTo }: CheckPanelProps) {
  const text = useText()
  const list = useRef<HTMLOListElement>(null)
  const [current, setCurrent] = useState(0)
  const visited = useRef<CheckFinding | null>(null)
  const shown = findings ?? []
  const reachable = Math.min(current, shown.length - 1)

  const focus = (index: number) => list.current?.querySelectorAll('button')[index]?.focus()
  // Asked again, one goes on with the finding after the one that one went to.
  const focusNext = useEffectEvent(() => {
    const at = shown.findIndex((one) => isSame(one, visited.current))
    focus(at === -1 ? reachable : (at + 1) % shown.length)
  })
  useEffect(() => {
    if (askedCount > 0) focusNext()
  }, [askedCount])

  function onKeyDown(event: KeyboardEvent) {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    const edge = { Home: 0, End: shown.length - 1 }[event.key]
    const next = by === undefined ? edge : reachable + by
    if (next === undefined) return
    event.preventDefault()
    focus(Math.max(0, Math.min(next, shown.length - 1)))
  }

  if (shown.length === 0)
    return <EmptyState title={text('check.none')} body={text('check.noneBody')} />
  return (
    <section className={classes.panel} aria-label={text('check.title')}>
      <h2 className={classes.heading}>{text('check.count', { count: shown.length })}</h2>
      <ol ref={list} className={classes.list} aria-label={text('check.list')} onKeyDown={onKeyDown}>
        {shown.map((finding, index) => (
          <li key={keyOf(finding, index)}>
            <button
              type="button"
              className={classes.finding}
              tabIndex={index === reachable ? 0 : -1}
              onFocus={() => setCurrent(index)}
              onClick={() => {
                visited.current = finding
                onGoTo(finding)
              }}
            >
              <Finding finding={finding} />
            </button>
          </li>
        ))}
      </ol>
      <p className={classes.hint}>{text('check.hint')}</p>
    </section>
  )
}

function Finding({ finding }: { readonly finding: CheckFinding }) {
  const text = useText()
  const { severity, message, excerpt } = finding
  const Icon = severity === 'error' ? IconAlertCircle : IconAlertTriangle
  return (
    <>
      <span className={classes.severity} data-severity={severity}>
        <Icon size={14} aria-hidden="true" />
        {text(`check.severity.${severity}`)}
      </span>
      <span className={classes.message}>{message}</span>
      {excerpt !== '' && <span className={classes.excerpt}>{excerpt}</span>}
    </>
  )
}

function isSame(one: CheckFinding, other: CheckFinding | null): boolean {
  return other !== null && keyOf(one, 0) === keyOf(other, 0)
}

/** The same place may be found twice for other reasons, a field of the header for the same. */
function keyOf({ rule, place, message }: CheckFinding, index: number): string {
  return place?.kind === 'header'
    ? `${rule} ${message} ${index}`
    : `${rule} ${JSON.stringify(place)}`
}
