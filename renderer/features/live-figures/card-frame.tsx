import type { ChartChange } from '@shared/contract/library/charts'
import type { FigureChange } from '@shared/contract/library/figures'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { ContradictionsOf } from '../../lib/consistency/contradictions-slot'
import { useText } from '../../lib/use-text'
import { AboutChange } from './about-change'
import classes from './live-figures.module.css'

type CardFrameProps = {
  readonly change: FigureChange | ChartChange
  /** Of the note, two letters. */
  readonly language: string
  /** What the library says against it. */
  readonly title: string
  /** Where following the library would change what the text says around it. */
  readonly warning: string | null
  readonly actions: ReactNode
  /** What is shown, and what it would be. */
  readonly children: ReactNode
}

/** What stands on every card of something that the library speaks against. */
export function CardFrame(props: CardFrameProps) {
  const { change, language, title, warning, actions, children } = props
  const text = useText()
  const { kind, own, isKept } = change
  return (
    <article className={classes.card} data-kept={isKept}>
      <p className={classes.kind} data-kind={kind}>
        <IconAlertTriangle size={14} aria-hidden="true" />
        {title}
      </p>
      {children}
      <AboutChange change={change} language={language} />
      {warning !== null && <p className={classes.warning}>{warning}</p>}
      {kind === 'contradicted' && own !== null && (
        <details className={classes.more}>
          <summary>{text('liveFigures.sentences')}</summary>
          <ContradictionsOf kind="statistic" id={own.item.id} />
        </details>
      )}
      {actions}
    </article>
  )
}
