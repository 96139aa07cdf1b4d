import { useEffect, useEffectEvent } from 'react'

/**
 * Escape leaves what stands in place of the text. Whatever is open above it, a menu or a dialog,
 * closes first; it is gone when the key comes back up.
 */
export function useStepOut(onBack: () => void): void {
  const back = useEffectEvent(onBack)
  useEffect(() => {
    let isCovered = false
    const onCapture = () => {
      isCovered = document.querySelector('[aria-modal="true"], [role="menu"]') !== null
    }
    const onBubble = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !isCovered) back()
    }
    window.addEventListener('keydown', onCapture, { capture: true })
    window.addEventListener('keydown', onBubble)
    return () => {
      window.removeEventListener('keydown', onCapture, { capture: true })
      window.removeEventListener('keydown', onBubble)
    }
  }, [])
}
