export type Size = { readonly width: number; readonly height: number }
export type Rectangle = Size & { readonly x: number; readonly y: number }

export type Place = {
  readonly bounds: Rectangle
  /** The smallest size that the user may give the window. */
  readonly minimum: Size
}

/**
 * Where a window goes: as it was left, as far as that can be seen and reached on the displays
 * there are now, which may be other ones, smaller or scaled up. It lies on one display, whole.
 *
 * @param wanted   as saved, or only a size for a window that has never been open
 * @param displays work areas of the displays, the primary one first; at least one
 * @param minimum  of what the window shows; a smaller display has the last word
 */
export function placeWindow(
  wanted: Rectangle | Size,
  displays: readonly Rectangle[],
  minimum: Size,
): Place {
  const display = chooseDisplay(wanted, displays)
  const fitted = sizeWithin(minimum, display)
  const size = {
    width: Math.max(fitted.width, Math.min(wanted.width, display.width)),
    height: Math.max(fitted.height, Math.min(wanted.height, display.height)),
  }
  const isHere = 'x' in wanted && overlap(wanted, display) > 0
  const x = isHere ? wanted.x : display.x + Math.round((display.width - size.width) / 2)
  const y = isHere ? wanted.y : display.y + Math.round((display.height - size.height) / 2)
  return {
    minimum: fitted,
    bounds: {
      ...size,
      x: clamp(x, display.x, display.x + display.width - size.width),
      y: clamp(y, display.y, display.y + display.height - size.height),
    },
  }
}

/** The display that shows most of the window; the primary one if none shows any of it. */
function chooseDisplay(wanted: Rectangle | Size, displays: readonly Rectangle[]): Rectangle {
  const [primary] = displays
  if (primary === undefined) throw new Error('A window needs a display')
  if (!('x' in wanted)) return primary
  return displays.reduce(
    (best, display) => (overlap(wanted, display) > overlap(wanted, best) ? display : best),
    primary,
  )
}

function overlap(one: Rectangle, other: Rectangle): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return Math.max(0, width) * Math.max(0, height)
}

function sizeWithin(size: Size, { width, height }: Size): Size {
  return { width: Math.min(size.width, width), height: Math.min(size.height, height) }
}

function clamp(value: number, lowest: number, highest: number): number {
  return Math.min(Math.max(value, lowest), highest)
}
