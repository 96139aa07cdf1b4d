import {
  type FigureOffer,
  notLinked,
  type OfferedValue,
} from '@shared/contract/library/figure-offers'
import { useEffect, useEffectEvent, useState } from 'react'
import type { NoteImport } from '../../../features/word-import/import-panel'
import { api } from '../../../lib/api'
import { errorMessage } from '../../../lib/error-message'
import { useText } from '../../../lib/use-text'
import type { NoteCheckParts } from '../parts/use-note-check'

export type NumberOfferParts = Pick<NoteCheckParts, 'editor' | 'side' | 'saving' | 'flush'> & {
  readonly noteId: string
  /** The list is looked at. */
  readonly isSeen: boolean
  readonly say: (message: string, undo?: () => void) => void
}

type NumberOffers = Pick<NoteImport, 'offers' | 'point' | 'goTo' | 'link' | 'leave'>

/** What was saved is looked over again when nothing was typed for so long, while the list is seen. */
const pauseMs = 1500

/** The numbers of the open note that the library has too, and what is done with each. */
export function useNumberOffers(parts: NumberOfferParts): NumberOffers {
  const { noteId, editor, side, saving, flush, isSeen, say } = parts
  const text = useText()
  const [offers, setOffers] = useState<readonly FigureOffer[] | null>(null)
  const sayFailed = (error: unknown) => say(text('common.failed', { reason: errorMessage(error) }))
  const sayGone = ({ words }: FigureOffer) => say(text('wordImport.gone', { words }))

  async function ask() {
    // What cannot be saved is said where it was typed.
    await flush().catch(() => undefined)
    await api.listFigureOffers({ noteId }).then(setOffers, sayFailed)
  }
  const read = useEffectEvent(ask)
  useEffect(() => {
    if (!isSeen) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const later = () => {
      clearTimeout(timer)
      if (saving.read().kind === 'saved') timer = setTimeout(() => void read(), pauseMs)
    }
    void read()
    const stop = saving.subscribe(later)
    const { current } = editor
    return () => {
      clearTimeout(timer)
      stop()
      current?.numbers.point(null)
    }
  }, [isSeen, saving, editor])

  const without = (offer: FigureOffer) =>
    setOffers((all) => all?.filter(({ key }) => key !== offer.key) ?? null)
  function link(offer: FigureOffer, { evidence, form, shown }: OfferedValue) {
    const shownAt = new Date().toISOString()
    const figure = { form, shown, shownAt, observationId: evidence.item.id }
    if (editor.current?.numbers.link(offer, figure) === true) {
      const steps = editor.current.undoSteps()
      say(text('wordImport.linked', { shown }), () => {
        // What was done in the text since would come back out instead.
        if (editor.current?.undoSteps() === steps) editor.current.undo()
        void ask()
      })
    } else sayGone(offer)
    without(offer)
    void ask()
  }
  function leave(offer: FigureOffer) {
    const keep = (against: string | null) =>
      api.keepFigures({ noteId, figures: [{ figureId: offer.key, against }] }).then(ask, sayFailed)
    without(offer)
    void keep(notLinked)
    say(text('wordImport.left', { words: offer.words }), () => void keep(null))
  }
  return {
    offers,
    link,
    leave,
    point: (offer) => editor.current?.numbers.point(offer),
    goTo: (offer) => {
      side.leave()
      if (editor.current?.numbers.goTo(offer) !== true) sayGone(offer)
    },
  }
}
