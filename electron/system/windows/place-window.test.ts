import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeWindow, type Rectangle } from './place-window'

const minimum = { width: 1024, height: 640 }
const usual = { width: 1440, height: 900 }
const primary = { x: 0, y: 25, width: 1920, height: 1055 }
const left = { x: -2560, y: -200, width: 2560, height: 1400 }

describe('placeWindow', () => {
  it('centres a first window at its usual size', () => {
    expect(placeWindow(usual, [primary], minimum)).toEqual({
      bounds: { x: 240, y: 103, width: 1440, height: 900 },
      minimum,
    })
  })

  it('leaves a window where it can be seen whole, on any display', () => {
    const onLeft = { x: -2400, y: -150, width: 1200, height: 800 }
    const places = [
      placeWindow({ x: 100, y: 60, ...usual }, [primary], minimum),
      placeWindow(onLeft, [primary, left], minimum),
    ]
    expect(places.map(({ bounds }) => bounds)).toEqual([{ x: 100, y: 60, ...usual }, onLeft])
  })

  it('brings a window to the primary display when its own is gone', () => {
    const onLeft = { x: -2400, y: -150, width: 1200, height: 800 }
    expect(placeWindow(onLeft, [primary], minimum).bounds).toEqual({
      x: 360,
      y: 153,
      width: 1200,
      height: 800,
    })
  })

  it('pulls in a window that hangs over an edge, on the display that shows most of it', () => {
    const places = [
      placeWindow({ x: 1800, y: 900, ...usual }, [primary], minimum),
      placeWindow({ x: 40, y: -300, ...usual }, [primary], minimum),
      placeWindow({ x: -800, y: 40, ...usual }, [primary, left], minimum),
    ]
    expect(places.map(({ bounds: { x, y } }) => ({ x, y }))).toEqual([
      { x: 480, y: 180 },
      { x: 40, y: 25 },
      { x: -1440, y: 40 },
    ])
  })

  it('makes a window smaller that is larger than its display', () => {
    const huge = { x: 0, y: 0, width: 3840, height: 2100 }
    expect(placeWindow(huge, [primary], minimum).bounds).toEqual(primary)
  })

  it('makes a window larger that was saved too small to use', () => {
    const tiny = { x: 500, y: 300, width: 3, height: 3 }
    expect(placeWindow(tiny, [primary], minimum).bounds).toEqual({ x: 500, y: 300, ...minimum })
  })

  it('gives a display at 400 % all it has, and lets the window be that small', () => {
    const scaled = { x: 0, y: 0, width: 640, height: 340 }
    expect(placeWindow({ x: 100, y: 100, ...usual }, [scaled], minimum)).toEqual({
      bounds: scaled,
      minimum: { width: 640, height: 340 },
    })
  })

  it('always lies whole on one of the displays', () => {
    const coordinate = fc.integer({ min: -5000, max: 5000 })
    const length = fc.integer({ min: 1, max: 6000 })
    const rectangle = fc.record({ x: coordinate, y: coordinate, width: length, height: length })
    const displays = fc.array(rectangle, { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(rectangle, displays, (saved, all) => {
        const { bounds } = placeWindow(saved, all, minimum)
        expect(all.some((display) => isWithin(bounds, display))).toBe(true)
      }),
    )
  })
})

function isWithin(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}
