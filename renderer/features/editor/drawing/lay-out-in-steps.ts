import { blockInSight, bringBack } from './block-in-sight'

/** Blocks that a screen holds, and some more. */
const blocksAtOnce = 60

const longestPauseMs = 500

export type SteppedLayout = {
  /** Lays out now what stands round a block, by its place from 0: it is about to be shown. */
  readonly around: (index: number) => void
  /** Lays out all that is left. */
  readonly end: () => void
}

/**
 * Puts off the layout of a long text's later blocks until the first ones are painted. They follow in
 * steps while nothing else is to do; what comes into sight before that is laid out at once. Until
 * then a block is taken to be as high as most, and counts no footnotes for those after it.
 *
 * @param text the element whose children are the blocks
 */
export function layOutInSteps(text: HTMLElement): SteppedLayout {
  return text.childElementCount > blocksAtOnce ? inSteps(text) : allLaidOut
}

const allLaidOut: SteppedLayout = { around: () => undefined, end: () => undefined }

function inSteps(text: HTMLElement): SteppedLayout {
  const sheet = new CSSStyleSheet()
  let laidOutCount = blocksAtOnce
  let shown = { from: 0, to: 0 }
  let asked = 0
  const end = () => {
    cancelIdleCallback(asked)
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
  }
  const write = () => {
    const isShown = `:nth-child(n + ${shown.from + 1}):nth-child(-n + ${shown.to})`
    const later = `.ProseMirror > :nth-child(n + ${laidOutCount + 1}):not(${isShown})`
    sheet.replaceSync(`
      ${later} { content-visibility: auto; contain-intrinsic-size: auto 72px }
      .ProseMirror > :nth-child(n + ${laidOutCount + 1}) .fiche-footnote::before { content: attr(data-number) }
    `)
  }
  const step = () => {
    laidOutCount += blocksAtOnce
    const isLast = laidOutCount >= text.childElementCount
    keepInSight(text, isLast ? end : write)
    if (!isLast) askForStep()
  }
  const askForStep = () => {
    asked = requestIdleCallback(step, { timeout: longestPauseMs })
  }
  const around = (index: number) => {
    shown = { from: Math.max(0, index - blocksAtOnce / 2), to: index + blocksAtOnce }
    write()
  }
  write()
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  askForStep()
  return { around, end }
}

/** The browser itself keeps the top of a text that has the focus, not what one sees of it. */
function keepInSight(text: HTMLElement, change: () => void): void {
  const desk = text.closest('.fiche-desk')
  const block = desk === null ? null : blockInSight(text, desk)
  change()
  if (desk !== null && block !== null) bringBack(text, desk, block)
}
