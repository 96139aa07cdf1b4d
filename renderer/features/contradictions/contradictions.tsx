import type { Contradiction, StatisticEvidence } from '@shared/contract/library/consistency'
import { IconAlertTriangle, IconColumns2 } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { Button } from '../../components/button'
import { Dialog } from '../../components/dialog'
import { useText } from '../../lib/use-text'
import { ContradictionLine } from './contradiction-line'
import classes from './contradictions.module.css'
import { type Findings, sortFindings } from './sort-findings'

export type ContradictionsProps = {
  readonly found: readonly Contradiction[]
  /** The statistic that was opened, null for an item of another kind. */
  readonly own: StatisticEvidence | null
}

/** Wide enough for two sentences beside each other. */
const dialogWidthPx = 860

/** What is at odds with an item: what may be wrong first, what is only worded differently folded. */
export function Contradictions({ found, own }: ContradictionsProps) {
  const text = useText()
  const [isWide, setIsWide] = useState(false)
  const findings = sortFindings(found)
  if (found.length === 0) return null
  const { serious, confirmed } = findings
  return (
    <section className={classes.all} aria-label={text('contradictions.title')}>
      {serious.length > 0 && (
        <header className={classes.head}>
          <IconAlertTriangle size={16} aria-hidden="true" />
          <h3 className={classes.title}>
            {text('contradictions.heading', { count: serious.length })}
          </h3>
          <Button
            kind="quiet"
            icon={<IconColumns2 size={16} aria-hidden="true" />}
            onClick={() => setIsWide(true)}
          >
            {text('contradictions.sideBySide')}
          </Button>
        </header>
      )}
      <Lines found={serious} own={own} />
      {confirmed.length > 0 && (
        <Folded title={text('contradictions.confirmed', { count: confirmed.length })}>
          <Lines found={confirmed} own={own} />
        </Folded>
      )}
      <Wording findings={findings} own={own} />
      <Dialog
        title={text('contradictions.title')}
        opened={isWide}
        onClose={() => setIsWide(false)}
        closeLabel={text('contradictions.close')}
        widthPx={dialogWidthPx}
      >
        <div className={classes.wide}>
          <Lines found={serious} own={own} />
        </div>
      </Dialog>
    </section>
  )
}

function Wording({ findings, own }: { readonly findings: Findings } & Pick<LinesProps, 'own'>) {
  const text = useText()
  const { wording } = findings
  if (wording.length === 0) return null
  return (
    <Folded title={text('contradictions.wording', { count: wording.length })}>
      <Lines found={wording} own={own} />
    </Folded>
  )
}

type LinesProps = ContradictionsProps

function Lines({ found, own }: LinesProps) {
  if (found.length === 0) return null
  return (
    <ul className={classes.lines}>
      {found.map((contradiction) => (
        <li key={keyOf(contradiction)} className={classes.line}>
          <ContradictionLine contradiction={contradiction} own={own} />
        </li>
      ))}
    </ul>
  )
}

function Folded({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <details className={classes.folded}>
      <summary>{title}</summary>
      {children}
    </details>
  )
}

function keyOf(contradiction: Contradiction): string {
  switch (contradiction.kind) {
    case 'recorded':
      return contradiction.inconsistency.id
    case 'sameFigure':
      return contradiction.other.item.id
    case 'parts':
      return `${contradiction.dimension} ${contradiction.total?.item.id}`
    case 'count':
      return contradiction.of
  }
}
