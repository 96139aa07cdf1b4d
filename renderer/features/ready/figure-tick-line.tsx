import { tickWords } from '@shared/note/ready/tick-words'
import { IconCircle, IconCircleCheck } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useToast } from '../../components/toasts'
import { api } from '../../lib/api'
import { errorMessage } from '../../lib/error-message'
import type { WatchedFigure } from '../../lib/figures/watched-figure'
import { useSettings } from '../../lib/settings/use-settings'
import { useAnswer } from '../../lib/use-answer'
import { useText } from '../../lib/use-text'
import classes from './tick-line.module.css'

export type FigureTickLineProps = {
  readonly noteId: string
  readonly figure: WatchedFigure
}

/** Whether and when the author checked a figure; ticks it, or takes the tick back. */
export function FigureTickLine({ noteId, figure: { id: figureId, shown } }: FigureTickLineProps) {
  const text = useText()
  const toast = useToast()
  const { authorName } = useSettings().settings
  const { value, reload } = useAnswer('listFigureTicks', { noteId })
  // biome-ignore lint/correctness/useExhaustiveDependencies: ticks may be set elsewhere between two figures
  useEffect(() => void reload(), [figureId, reload])
  if (value === null || figureId === '') return null
  const tick = value.find((one) => one.figureId === figureId && one.shown === shown)
  const set = () =>
    api
      .tickFigures({ noteId, figures: [{ figureId, shown, isChecked: tick === undefined }] })
      .then(reload, (error: unknown) => {
        const message = text('common.failed', { reason: errorMessage(error) })
        toast({ tone: 'wrong', message, dismiss: text('common.dismiss') })
      })
  const Icon = tick === undefined ? IconCircle : IconCircleCheck
  return (
    <button
      type="button"
      className={classes.tick}
      aria-pressed={tick !== undefined}
      title={tick === undefined ? undefined : text('ready.untick')}
      onClick={() => void set()}
    >
      <Icon size={16} aria-hidden="true" />
      {tick === undefined ? text('ready.tick') : tickWords(tick, authorName, text)}
    </button>
  )
}
