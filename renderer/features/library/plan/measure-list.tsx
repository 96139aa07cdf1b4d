import { UnstyledButton } from '@mantine/core'
import type { Measure } from '@shared/library/plan'
import { MarkingBadge } from '../../../components/marking-badge'
import { useListKeys } from '../../../components/table/use-list-keys'
import { useText } from '../../../lib/use-text'
import type { Sources } from '../list-columns'
import classes from './plan-page.module.css'

export type MeasureListProps = {
  readonly label: string
  readonly measures: readonly Measure[]
  readonly sources: Sources
  readonly selectedId: string | null
  readonly onSelect: (id: string) => void
}

const elementId = (id: string) => `measure-${id}`

/** The measures under one heading; the one chosen shows its sentence on the right. */
export function MeasureList(props: MeasureListProps) {
  const text = useText()
  const { measures, selectedId, onSelect, sources } = props
  const keys = useListKeys({
    ids: measures.map(({ id }) => id),
    texts: measures.map((measure) => measure.text),
    selectedId,
    onSelect,
    elementId,
    showsChosen: true,
  })
  if (measures.length === 0) return null
  return (
    <ul className={classes.measures} aria-label={props.label} onKeyDown={keys.onKeyDown}>
      {measures.map((measure) => (
        <li key={measure.id}>
          <UnstyledButton
            id={elementId(measure.id)}
            data-list-item=""
            className={classes.measure}
            aria-pressed={measure.id === selectedId}
            tabIndex={measure.id === keys.tabStopId ? 0 : -1}
            onClick={() => onSelect(measure.id)}
          >
            <span className={classes.number}>{measure.number ?? ''}</span>
            <span className={classes.text}>{measure.text}</span>
            <span className={classes.kind}>
              {measure.kind !== 'measure' && text(`library.kind.${measure.kind}`)}
              <MarkingBadge marking={sources.get(measure.source)?.marking ?? 'none'} />
            </span>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  )
}
