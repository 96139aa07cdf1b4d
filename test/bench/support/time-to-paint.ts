/**
 * The source of what does something in a page and gives the milliseconds until the frame that shows
 * it is painted. Both functions may use what pages have, but nothing from around them.
 */
export function timeToPaint<Before>(
  act: () => Before,
  isShown: (before: Before) => boolean,
): string {
  return `(${timed.toString()})(${act.toString()}, ${isShown.toString()})`
}

function timed<Before>(act: () => Before, isShown: (before: Before) => boolean): Promise<number> {
  return new Promise((resolve) => {
    const from = performance.now()
    const before = act()
    const look = () => {
      if (!isShown(before)) return void requestAnimationFrame(look)
      // Comes right after the frame is painted; a timer would also wait for what was put off.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(performance.now() - from)
      port2.postMessage(null)
    }
    requestAnimationFrame(look)
  })
}
