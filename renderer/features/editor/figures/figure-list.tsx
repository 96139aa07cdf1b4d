import { sourceName } from '@shared/evidence/statistic-words'
import type { Language } from '@shared/language/language'
import { dayWords } from '@shared/note/ready/tick-words'
import type { Text } from '@shared/text/text'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Button } from '../../../components/button'
import { Dialog, DialogButtons } from '../../../components/dialog'
import { MarkingBadge } from '../../../components/marking-badge'
import { DataTable } from '../../../components/table/data-table'
import type { Column } from '../../../components/table/sort-items'
import { periodWords } from '../../../lib/evidence-summary'
import { useAnswer } from '../../../lib/use-answer'
import { useStatistics } from '../../../lib/use-statistics'
import { useText } from '../../../lib/use-text'
import { useTypeset } from '../../../lib/use-typeset'
import classes from './figure-list.module.css'
import { type FigureRow, figureRows, tableText } from './figure-rows'
import type { PlacedFigure } from './figures-in'

export type FigureListProps = {
  readonly noteId: string
  /** As they stood when the list was opened. */
  readonly figures: readonly PlacedFigure[]
  readonly language: Language
  readonly onClose: () => void
  /** Goes to a figure in the text. */
  readonly onOpen: (position: number) => void
}

/** All figures of the note as a table: what each shows and what it rests on. */
export function FigureList({ noteId, figures, language, onClose, onOpen }: FigureListProps) {
  const text = useText()
  const set = useTypeset(language)
  const ids = useMemo(() => [...new Set(figures.flatMap((one) => one.observationIds))], [figures])
  const known = useStatistics(ids)
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const columns = useMemo(() => columnsOf(text), [text])
  const ticks = useAnswer('listFigureTicks', { noteId }).value ?? []
  const checkedOf = ({ figureId, shown }: PlacedFigure) => {
    const tick = ticks.find((one) => one.figureId === figureId && one.shown === shown)
    return tick === undefined ? '' : dayWords(tick.checkedAt, text)
  }
  const rows =
    known === null
      ? []
      : figureRows(figures, known.statistics, checkedOf).map((row) => ({
          ...row,
          shown: set(row.shown),
        }))
  const table = useRef<HTMLDivElement>(null)
  const isKnown = rows.length > 0
  useEffect(() => {
    if (isKnown) table.current?.querySelector<HTMLElement>('tbody [tabindex="0"]')?.focus()
  }, [isKnown])
  const open = (id: string) => {
    const row = rows.find((one) => one.id === id)
    if (row !== undefined) onOpen(row.position)
  }
  return (
    <Dialog
      opened
      title={text('figures.title')}
      closeLabel={text('figures.close')}
      onClose={onClose}
      widthPx={1100}
    >
      {figures.length === 0 ? (
        <p>{text('figures.none')}</p>
      ) : (
        <div className={classes.table} ref={table} data-help="figures">
          <DataTable
            label={text('figures.title')}
            columns={columns}
            items={rows}
            idOf={({ id }) => id}
            selectedId={selectedId ?? rows[0]?.id ?? null}
            onSelect={setSelectedId}
            onOpen={open}
          />
        </div>
      )}
      <Foot columns={columns} rows={rows} onClose={onClose} />
    </Dialog>
  )
}

type FootProps = {
  readonly columns: readonly Column<FigureRow>[]
  readonly rows: readonly FigureRow[]
  readonly onClose: () => void
}

function Foot({ columns, rows, onClose }: FootProps) {
  const text = useText()
  const [said, setSaid] = useState('')
  const copy = () => {
    const head = columns.map(({ title }) => title)
    const lines = rows.map((row) => columns.map((column) => column.text(row)))
    navigator.clipboard.writeText(tableText([head, ...lines])).then(
      () => setSaid(text('figures.copied', { count: lines.length })),
      () => setSaid(text('figures.notCopied')),
    )
  }
  return (
    <div className={classes.foot}>
      <span className={classes.hint} role="status">
        {said === '' && rows.length > 0 ? text('figures.hint') : said}
      </span>
      <DialogButtons>
        {rows.length > 0 && <Button onClick={copy}>{text('figures.copy')}</Button>}
        <Button onClick={onClose}>{text('figures.close')}</Button>
      </DialogButtons>
    </div>
  )
}

function columnsOf(text: Text): readonly Column<FigureRow>[] {
  const gone = text('figures.gone')
  return [
    {
      id: 'value',
      title: text('figures.value'),
      widthPercent: 10,
      text: ({ shown }) => shown,
      cell: ({ shown }) => <b className={classes.value}>{shown}</b>,
    },
    {
      id: 'indicator',
      title: text('figures.indicator'),
      widthPercent: 20,
      text: ({ statistic }) => statistic?.item.indicator ?? gone,
    },
    {
      id: 'provider',
      title: text('figures.provider'),
      widthPercent: 10,
      text: ({ statistic }) => statistic?.item.provider ?? '–',
    },
    {
      id: 'period',
      title: text('figures.period'),
      widthPercent: 13,
      text: ({ statistic }) => (statistic && periodWords(statistic.item, text)) ?? '–',
    },
    {
      id: 'source',
      title: text('figures.source'),
      widthPercent: 13,
      text: ({ statistic }) => (statistic === null ? '' : sourceName(statistic.source)),
      cell: ({ statistic }) =>
        statistic && (
          <>
            {sourceName(statistic.source)} <MarkingBadge marking={statistic.source.marking} />
          </>
        ),
    },
    {
      id: 'sentence',
      title: text('figures.sentence'),
      widthPercent: 24,
      text: ({ statistic }) => statistic?.item.sentence ?? '',
    },
    {
      id: 'checked',
      title: text('ready.checkedColumn'),
      widthPercent: 10,
      text: ({ checked }) => checked,
    },
  ]
}
