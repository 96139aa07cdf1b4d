import type { PagePlace } from '@shared/contract/pages/pages'
import { type RefObject, useEffect, useEffectEvent } from 'react'
import { heightOf, type PageTops, pageAt } from './page-tops'
import { readPlaceName } from './place-name'

type DeskEvents = {
  readonly tops: PageTops
  /** Of the page that one looks at. */
  readonly firstPlace: () => PagePlace | null
  /** Null where there is nothing to go to. */
  readonly onGoTo: ((place: PagePlace) => void) | null
  readonly onBack: () => void
}

/** A click on a line goes there; keys go from page to page, Enter to the page's text, Escape back. */
export function useDeskEvents(desk: RefObject<HTMLElement | null>, events: DeskEvents): void {
  const goTo = useEffectEvent((place: PagePlace) => events.onGoTo?.(place))
  const back = useEffectEvent(events.onBack)
  const onDeskKey = useEffectEvent((event: KeyboardEvent) => {
    const { current } = desk
    if (current === null) return
    const page = pageAt(events.tops, current.scrollTop)
    const targets: Readonly<Record<string, number>> = {
      PageDown: Math.floor(page + 0.01) + 1,
      PageUp: Math.ceil(page - 0.01) - 1,
      Home: 0,
      End: Number.MAX_SAFE_INTEGER,
    }
    const target = targets[event.key]
    const place = event.key === 'Enter' ? events.firstPlace() : null
    if (target !== undefined) current.scrollTop = heightOf(events.tops, target)
    else if (place !== null) goTo(place)
    else return
    event.preventDefault()
  })
  useEffect(() => {
    const { current } = desk
    const onClick = ({ target }: MouseEvent) => {
      const drawn = target instanceof Element ? target.closest('[data-place]') : null
      const place = readPlaceName(drawn?.getAttribute('data-place') ?? undefined)
      if (place !== null) goTo(place)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) back()
    }
    current?.focus({ preventScroll: true })
    current?.addEventListener('click', onClick)
    current?.addEventListener('keydown', onDeskKey)
    // After whatever is open above it: a menu or dialog closes first.
    window.addEventListener('keydown', onKey)
    return () => {
      current?.removeEventListener('click', onClick)
      current?.removeEventListener('keydown', onDeskKey)
      window.removeEventListener('keydown', onKey)
    }
  }, [desk])
}
