import type { TextKey } from '@shared/text/text'
import type { EvidenceKind } from '../../lib/use-evidence-search'
import { useText } from '../../lib/use-text'
import classes from './evidence.module.css'

const kinds = [
  { kind: null, label: 'evidence.all' },
  { kind: 'statistic', label: 'evidence.statistics' },
  { kind: 'measure', label: 'evidence.measures' },
  { kind: 'source', label: 'evidence.sources' },
  { kind: 'question', label: 'evidence.questions' },
] as const satisfies readonly { readonly kind: EvidenceKind | null; readonly label: TextKey }[]

export type KindFilterProps = {
  readonly kind: EvidenceKind | null
  readonly onChange: (kind: EvidenceKind | null) => void
}

/** Narrows the results to one kind of evidence. */
export function KindFilter({ kind, onChange }: KindFilterProps) {
  const text = useText()
  return (
    <fieldset className={classes.kinds} aria-label={text('evidence.filters')}>
      {kinds.map((one) => (
        <button
          key={text(one.label)}
          type="button"
          aria-pressed={one.kind === kind}
          onClick={() => onChange(one.kind)}
        >
          {text(one.label)}
        </button>
      ))}
    </fieldset>
  )
}
