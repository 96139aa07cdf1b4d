import type { Evidence } from '@shared/contract/library'
import type { Ref } from 'react'

export type EvidencePanelControls = { readonly focusSearch: () => void }

export type EvidencePanelProps = {
  readonly onInsert: (evidence: Evidence) => void
  /** Observations of the figure under the cursor, shown above the results. */
  readonly figureObservationIds: readonly string[] | null
  readonly controls: Ref<EvidencePanelControls>
}

export function EvidencePanel({ figureObservationIds }: EvidencePanelProps) {
  return <div data-figures={figureObservationIds?.join(' ')} />
}
