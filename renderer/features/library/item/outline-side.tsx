import type { MeasureMove } from '@shared/contract/library/library-edit'
import type { OutlineWords } from '@shared/contract/outline'
import type { Source } from '@shared/library/source'
import type { ReactNode } from 'react'
import type { OutlineRow } from '../plan/outline-rows'
import { MeasureDetail } from './measure-detail'
import { PillarDetail } from './pillar-detail'
import { PlanDetail } from './plan-detail'

export type OutlineSideProps = {
  readonly row: OutlineRow | null
  readonly sources: readonly Source[]
  readonly offered: OutlineWords | null
  readonly onTrash: (row: OutlineRow) => void
  readonly onMove: (row: OutlineRow, to: MeasureMove) => void
  /** Measures were added to the plan or pillar shown. */
  readonly onAdded: (measureIds: readonly string[]) => void
  /** What stands there while nothing is chosen. */
  readonly none: ReactNode
}

/** The line of the outline that is chosen, with all that is known of it. */
export function OutlineSide(props: OutlineSideProps) {
  const { row, sources, offered, onTrash, onMove, onAdded, none } = props
  switch (row?.kind) {
    case 'plan':
      return (
        <PlanDetail
          key={row.key}
          id={row.plan.id}
          offered={offered}
          onTrash={() => onTrash(row)}
          onAdded={onAdded}
        />
      )
    case 'pillar':
      return (
        <PillarDetail
          key={row.key}
          planId={row.planId}
          pillar={row.pillar}
          onTrash={() => onTrash(row)}
          onAdded={onAdded}
        />
      )
    case 'measure':
      return (
        <MeasureDetail
          key={row.key}
          id={row.measure.id}
          sources={sources}
          offered={offered}
          onTrash={() => onTrash(row)}
          onMove={(to) => onMove(row, to)}
        />
      )
    case 'group':
    case undefined:
      return none
  }
}
