import { evidenceText as text } from '@shared/text/en/editor'
import type { EvidenceKind } from '../../lib/use-evidence-search'
import classes from './evidence.module.css'

const kinds: readonly { readonly kind: EvidenceKind | null; readonly label: string }[] = [
  { kind: null, label: text.kinds.all },
  { kind: 'statistic', label: text.kinds.statistics },
  { kind: 'measure', label: text.kinds.measures },
  { kind: 'source', label: text.kinds.sources },
  { kind: 'question', label: text.kinds.questions },
]

export type KindFilterProps = {
  readonly kind: EvidenceKind | null
  readonly onChange: (kind: EvidenceKind | null) => void
}

/** Narrows the results to one kind of evidence. */
export function KindFilter({ kind, onChange }: KindFilterProps) {
  return (
    <fieldset className={classes.kinds} aria-label={text.filters}>
      {kinds.map((one) => (
        <button
          key={one.label}
          type="button"
          aria-pressed={one.kind === kind}
          onClick={() => onChange(one.kind)}
        >
          {one.label}
        </button>
      ))}
    </fieldset>
  )
}
