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
  /** What stands there while nothing is chosen. */
  readonly none: ReactNode
}

/** The line of the outline that is chosen, with all that is known of it. */
export function OutlineSide({ row, sources, offered, onTrash, none }: OutlineSideProps) {
  switch (row?.kind) {
    case 'plan':
      return (
        <PlanDetail key={row.key} id={row.plan.id} offered={offered} onTrash={() => onTrash(row)} />
      )
    case 'pillar':
      return <PillarDetail key={row.key} planId={row.planId} pillar={row.pillar} />
    case 'measure':
      return (
        <MeasureDetail
          key={row.key}
          id={row.measure.id}
          sources={sources}
          offered={offered}
          onTrash={() => onTrash(row)}
        />
      )
    case 'group':
    case undefined:
      return none
  }
}
