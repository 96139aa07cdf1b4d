import type { MethodInput } from '@shared/contract/contract'
import type { ReadyItem } from '@shared/note/ready/ready-item'
import { tickWords } from '@shared/note/ready/tick-words'
import type { Text } from '@shared/text/text'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useToast } from '../../components/toasts'
import { api } from '../../lib/api'
import { errorMessage } from '../../lib/error-message'
import { useSettings } from '../../lib/settings/use-settings'
import { useAnswer } from '../../lib/use-answer'
import { useText } from '../../lib/use-text'

/** By id of the figure or chart: whether it was ticked here since the list was read. */
type Ticks = ReadonlyMap<string, boolean>

export type ReadyList = {
  /** Null before the first answer. */
  readonly items: readonly ReadyItem[] | null
  readonly error: string | null
  readonly reload: () => void
  /** Ticks the figure of an item, or takes its tick back; at once, the disk follows. */
  readonly tick: (item: ReadyItem, isChecked: boolean) => void
  /** Keeps a figure or chart as it is, whatever the library says; it is then no longer listed. */
  readonly keep: (item: ReadyItem) => Promise<void>
}

/**
 * What there is to look at in a note, with the ticks that are set here.
 *
 * @param sentCount rises when something was recorded as sent
 */
export function useReadyList(asked: MethodInput<'listReady'>, sentCount: number): ReadyList {
  const { noteId } = asked
  const text = useText()
  const toast = useToast()
  const { authorName } = useSettings().settings
  const { value, error, reload } = useAnswer('listReady', asked)
  const [ticks, setTicks] = useState<Ticks>(new Map())

  useEffect(() => {
    const readAgain = () => void reload().then(() => setTicks(new Map()))
    const ofNote = (changed: { readonly noteId: string }) => {
      if (changed.noteId === noteId) readAgain()
    }
    const stops = [
      window.api.on('bodyUpdate', ofNote),
      window.api.on('noteChanged', ofNote),
      window.api.on('libraryChanged', readAgain),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [noteId, reload])

  const sentBefore = useRef(sentCount)
  useEffect(() => {
    if (sentBefore.current !== sentCount) void reload()
    sentBefore.current = sentCount
  }, [sentCount, reload])

  // The sentences are said in the language of when they were asked for.
  const language = useRef(text.language)
  useEffect(() => {
    if (language.current !== text.language) void reload()
    language.current = text.language
  }, [text.language, reload])

  const say = (failed: unknown) => {
    const message = text('common.failed', { reason: errorMessage(failed) })
    toast({ tone: 'wrong', message, dismiss: text('common.dismiss') })
  }
  function set(figureId: string, isChecked: boolean | null) {
    setTicks((last) => {
      const next = new Map(last)
      if (isChecked === null) next.delete(figureId)
      else next.set(figureId, isChecked)
      return next
    })
  }
  function tick({ figure }: ReadyItem, isChecked: boolean) {
    if (figure === null) return
    const { id: figureId, shown } = figure
    set(figureId, isChecked)
    api.tickFigures({ noteId, figures: [{ figureId, shown, isChecked }] }).catch((failed) => {
      set(figureId, null)
      say(failed)
    })
  }
  async function keep({ place }: ReadyItem) {
    if (place?.kind !== 'value' || place.against === undefined) return
    const { id: figureId, against } = place
    try {
      await api.keepFigures({ noteId, figures: [{ figureId, against }] })
      await reload()
    } catch (failed) {
      say(failed)
    }
  }
  const items = useMemo(
    () => value?.items.map((item) => withTick(item, ticks, authorName, text)) ?? null,
    [value, ticks, authorName, text],
  )
  return { items, error, reload: () => void reload(), tick, keep }
}

function withTick(item: ReadyItem, ticks: Ticks, checkedBy: string, text: Text): ReadyItem {
  const { figure } = item
  const isChecked = figure === null ? undefined : ticks.get(figure.id)
  if (figure === null || isChecked === undefined || isChecked === !item.isOpen) return item
  if (!isChecked)
    return {
      ...item,
      isOpen: true,
      message: text('ready.notChecked'),
      figure: { ...figure, tick: null },
    }
  const { id: figureId, shown } = figure
  const tick = { figureId, shown, checkedBy, checkedAt: new Date().toISOString() }
  const message = tickWords(tick, checkedBy, text)
  return { ...item, isOpen: false, message, figure: { ...figure, tick } }
}
