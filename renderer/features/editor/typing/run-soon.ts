/** Whatever a user or the system may do next with a text or its window. */
const nextEvents = [
  'keydown',
  'keypress',
  'beforeinput',
  'compositionstart',
  'pointerdown',
  'mousedown',
  'click',
  'dragstart',
  'drop',
  'cut',
  'copy',
  'paste',
  'focus',
  'blur',
  'visibilitychange',
  'pagehide',
]

/** Runs it in the next task, once, or before the next event that could ask for what it does. */
export function runSoon(action: () => void): void {
  const { port1, port2 } = new MessageChannel()
  const run = () => {
    port1.close()
    for (const type of nextEvents) removeEventListener(type, run, true)
    action()
  }
  for (const type of nextEvents) addEventListener(type, run, true)
  // A timer would be slowed down when many follow each other.
  port1.onmessage = run
  port2.postMessage(null)
}
