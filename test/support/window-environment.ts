import { cleanup } from '@testing-library/react'
import { afterAll, afterEach, vi } from 'vitest'

// Files share a window: each test leaves it empty, with its own clock.
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})
afterAll(() => document.body.replaceChildren())

// What jsdom lacks and the component library and the editor ask of a window.

class StillResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const emptyRectangles: DOMRectList = Object.assign([], { item: () => null })

Object.defineProperty(window, 'matchMedia', {
  writable: true,
  value: (query: string) => ({
    matches: false,
    media: query,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    dispatchEvent: () => false,
  }),
})
window.ResizeObserver = StillResizeObserver
Element.prototype.scrollIntoView = () => undefined
Element.prototype.getClientRects = () => emptyRectangles
Range.prototype.getClientRects = () => emptyRectangles
Range.prototype.getBoundingClientRect = () => new DOMRect()
Document.prototype.elementFromPoint = () => null
