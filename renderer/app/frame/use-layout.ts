import { useMediaQuery } from '@mantine/hooks'
import type { Settings } from '@shared/settings/settings'
import { useState } from 'react'
import { useSettings } from '../../lib/settings/use-settings'

/** One of the two panels beside the page. */
export type Panel = {
  /** `drawer`: lies over the page and is closed until asked for. */
  readonly mode: 'fixed' | 'drawer'
  readonly isOpen: boolean
  readonly widthPx: number
  readonly setWidthPx: (widthPx: number) => void
  readonly toggle: () => void
  readonly open: () => void
  /** Steps out of a drawer; a fixed panel stays. */
  readonly leave: () => void
}

export type Layout = {
  readonly navigation: Panel
  readonly side: Panel
  /** Nothing but the page is shown. */
  readonly isFocusMode: boolean
  readonly setFocusMode: (isOn: boolean) => void
}

export const navigationRange = [184, 360] as const
export const sideRange = [280, 520] as const

/**
 * Where the panels stand: both beside the page from 1200 CSS px, the left one from 900. Width and
 * state of those beside the page are remembered; drawers and focus mode are not.
 */
export function useLayout(): Layout {
  const navigation = usePanel('navigation', '(min-width: 900px)', navigationRange)
  const side = usePanel('side', '(min-width: 1200px)', sideRange)
  const [isFocusMode, setFocusMode] = useState(false)
  return { navigation, side, isFocusMode, setFocusMode }
}

function usePanel(
  name: keyof Pick<Settings, 'navigation' | 'side'>,
  fixedFrom: string,
  [minimumPx, maximumPx]: readonly [number, number],
): Panel {
  const isFixed = useMediaQuery(fixedFrom, true, { getInitialValueInEffect: false })
  const { settings, change } = useSettings()
  const saved = settings[name]
  const [isDrawn, setIsDrawn] = useState(false)
  const isOpen = isFixed ? saved.isOpen : isDrawn
  const setOpen = (next: boolean) =>
    isFixed ? change({ [name]: { ...saved, isOpen: next } }) : setIsDrawn(next)
  return {
    mode: isFixed ? 'fixed' : 'drawer',
    isOpen,
    widthPx: Math.max(minimumPx, Math.min(maximumPx, saved.widthPx)),
    setWidthPx: (widthPx) => change({ [name]: { ...saved, widthPx: Math.round(widthPx) } }),
    toggle: () => setOpen(!isOpen),
    open: () => setOpen(true),
    leave: () => setIsDrawn(false),
  }
}
