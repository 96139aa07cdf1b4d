import type { Indicator } from '@shared/library/facts'
import { observationIdsOfChart } from '@shared/note/chart/drawn-chart'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { Dialog, DialogButtons } from '../../../components/dialog'
import { useAnswer } from '../../../lib/use-answer'
import { useText } from '../../../lib/use-text'
import { StatisticFilters } from '../filters/statistic-filters'
import { type Exploration, usePassingExploration } from '../use-exploration'
import { useWords } from '../use-words'
import { writtenIn } from '../words'
import { type ChartInLanguage, chartInLanguage } from './chart-content-of'
import classes from './chart-dialog.module.css'
import { StatisticChart } from './statistic-chart'

export type ChartDialogProps = {
  readonly onClose: () => void
  readonly onInsert: (chart: ChartInLanguage) => void
}

/** Chooses what a chart shows, and shows it, before it goes into the text. */
export function ChartDialog({ onClose, onInsert }: ChartDialogProps) {
  const text = useText()
  const exploration = usePassingExploration()
  const { indicatorId } = exploration.chosen
  const library = useAnswer('listLibrary', { kind: 'indicators' })
  const indicators = library.value?.kind === 'indicators' ? library.value.items : []
  const indicator = indicators.find(({ id }) => id === indicatorId)
  const choices = useAnswer('getStatisticChoices', { indicatorId })
  return (
    <Dialog
      title={text('chart.title')}
      opened
      onClose={onClose}
      closeLabel={text('common.cancel')}
      widthPx={900}
    >
      <div className={classes.filters}>
        <StatisticFilters
          exploration={exploration}
          indicators={indicators}
          choices={choices.value}
          startsHere
        />
      </div>
      {indicator === undefined ? (
        <>
          <p className={classes.none}>{text('chart.chooseIndicator')}</p>
          <DialogButtons>
            <Button onClick={onClose}>{text('common.cancel')}</Button>
          </DialogButtons>
        </>
      ) : (
        <Preview
          indicator={indicator}
          exploration={exploration}
          onClose={onClose}
          onInsert={onInsert}
        />
      )}
    </Dialog>
  )
}

type PreviewProps = ChartDialogProps & {
  readonly indicator: Indicator
  readonly exploration: Exploration
}

function Preview({ indicator, exploration, onClose, onInsert }: PreviewProps) {
  const words = useWords()
  const { value } = useAnswer('getChartData', exploration.filter)
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const chartIn = value && chartInLanguage(value, indicator, exploration, words)
  const drawn = chartIn?.(writtenIn(words))?.chart
  const canInsert = drawn !== undefined && observationIdsOfChart(drawn).length > 1
  return (
    <>
      <div className={classes.preview}>
        <StatisticChart
          indicator={indicator}
          data={value}
          chosen={exploration.chosen}
          selectedId={selectedId}
          onChange={exploration.change}
          onPick={setSelectedId}
        />
      </div>
      <DialogButtons>
        <Button onClick={onClose}>{words.text('common.cancel')}</Button>
        <Button
          kind="primary"
          disabled={!canInsert}
          onClick={() => {
            if (chartIn !== null) onInsert(chartIn)
          }}
        >
          {words.text('chart.insert')}
        </Button>
      </DialogButtons>
    </>
  )
}
