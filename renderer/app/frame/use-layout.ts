import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'

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

export type Layout = { readonly navigation: Panel; readonly side: Panel }

export const navigationRange = [184, 360] as const
export const sideRange = [280, 520] as const

/** Where the panels stand: both beside the page from 1200 CSS px, the left one from 900. */
export function useLayout(): Layout {
  const navigation = usePanel('(min-width: 900px)', 232)
  const side = usePanel('(min-width: 1200px)', 336)
  return { navigation, side }
}

function usePanel(fixedFrom: string, initialWidthPx: number): Panel {
  const isFixed = useMediaQuery(fixedFrom, true, { getInitialValueInEffect: false })
  const [widthPx, setWidthPx] = useState(initialWidthPx)
  const [isShown, setIsShown] = useState(true)
  const [isDrawn, setIsDrawn] = useState(false)
  const setOpen = isFixed ? setIsShown : setIsDrawn
  const isOpen = isFixed ? isShown : isDrawn
  return {
    mode: isFixed ? 'fixed' : 'drawer',
    isOpen,
    widthPx,
    setWidthPx,
    toggle: () => setOpen(!isOpen),
    open: () => setOpen(true),
    leave: () => setIsDrawn(false),
  }
}
