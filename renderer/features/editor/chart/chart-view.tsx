import { chartRemarks } from '@shared/figure/chart-remarks'
import { type DrawnChart, drawnChartSchema } from '@shared/note/chart/drawn-chart'
import { typeset } from '@shared/typography/typeset'
import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { memo, useCallback, useContext, useDeferredValue, useId, useMemo } from 'react'
import { Chart } from '../../../components/chart/chart'
import { useDrawnChart } from '../../../lib/charts/use-drawn-chart'
import { useSettings } from '../../../lib/settings/use-settings'
import { useText } from '../../../lib/use-text'
import classes from './chart.module.css'
import { ChartChangeLine } from './chart-change-line'
import { ChartChanges } from './chart-changes'
import { ChartLanguage } from './chart-language'

/** A chart on the page: its caption is text of the note, the rest is drawn or has fields. */
export function ChartView({ node, selected, editor, updateAttributes, getPos }: NodeViewProps) {
  const text = useText()
  const altId = useId()
  const { id, sourceLine, altText, chart: stored }: Record<string, unknown> = node.attrs
  const change = useContext(ChartChanges).get(String(id))
  const described = typeof altText === 'string' ? altText : ''
  const chart = useMemo(() => drawnChartSchema.safeParse(stored).data ?? null, [stored])
  // The table for readers of the screen may follow a moment after the typing.
  const caption = useDeferredValue(node.textContent)
  const select = useCallback(() => {
    const position = getPos()
    if (position !== undefined) editor.chain().focus().setNodeSelection(position).run()
  }, [editor, getPos])
  return (
    <NodeViewWrapper
      as="figure"
      className={`fiche-chart ${classes.chart}`}
      data-chart-block=""
      data-selected={selected}
      data-help="footnotes-tables"
    >
      <NodeViewContent
        as="div"
        className={classes.caption}
        data-empty={node.childCount === 0}
        data-placeholder={text('chart.caption')}
      />
      <div contentEditable={false}>
        {change !== undefined && <ChartChangeLine change={change} />}
        {chart !== null && <Drawing chart={chart} caption={caption} onPick={select} />}
        {typeof sourceLine === 'string' && <p className={classes.remark}>{sourceLine}</p>}
        <label className={classes.alt} htmlFor={altId}>
          <span className={classes.name}>{text('chart.altText')}</span>
          <span className={classes.grow} data-words={`${described} `}>
            <textarea
              id={altId}
              rows={1}
              value={described}
              placeholder={text('chart.altPlaceholder')}
              readOnly={!editor.isEditable}
              onChange={(event) => updateAttributes({ altText: event.currentTarget.value })}
              onKeyDown={(event) => {
                if (event.key !== 'Escape') return
                event.preventDefault()
                select()
              }}
            />
          </span>
        </label>
      </div>
    </NodeViewWrapper>
  )
}

type DrawingProps = {
  readonly chart: DrawnChart
  readonly caption: string
  readonly onPick: () => void
}

const Drawing = memo(function Drawing({ chart, caption, onPick }: DrawingProps) {
  const language = useContext(ChartLanguage)
  const profile = useSettings().settings
  const set = useCallback(
    (words: string) => typeset([words], language, profile).join(''),
    [language, profile],
  )
  const { model, words } = useDrawnChart(chart, { language, caption, set })
  return (
    <>
      <Chart model={model} words={words} selectedId={null} onPick={onPick} />
      {chartRemarks(chart, language).map((remark) => (
        <p key={remark} className={classes.remark}>
          {set(remark)}
        </p>
      ))}
    </>
  )
})
