import { useDeferredValue, useEffect, useRef } from 'react'
import { useText } from '../../lib/use-text'
import { foldText } from './entries/match-words'
import type { PaletteEntry } from './entries/palette-entry'
import type { RankedEntry } from './entries/rank-entries'
import classes from './palette.module.css'
import { PaletteLine } from './palette-line'

export type PaletteListProps = {
  readonly id: string
  /** What was typed and what the library found it by: marked in the lines. */
  readonly words: readonly string[]
  readonly entries: readonly RankedEntry[]
  readonly active: number
  readonly onPick: (entry: PaletteEntry) => void
  readonly onPoint: (index: number) => void
}

/** So many are drawn at once, more than are in sight; the others follow when there is time. */
const firstDrawn = 20

/** The lines found. The focus stays in the field; the active line is told through it. */
export function PaletteList({ id, words, entries, active, onPick, onPoint }: PaletteListProps) {
  const text = useText()
  const list = useRef<HTMLDivElement>(null)
  const drawn = useDeferredValue(Number.POSITIVE_INFINITY, firstDrawn)
  const folded = words.map(foldText)

  useEffect(() => {
    // With the next frame: asked now, the window would be laid out once more.
    const frame = requestAnimationFrame(() =>
      list.current?.children[active]?.scrollIntoView({ block: 'nearest' }),
    )
    return () => cancelAnimationFrame(frame)
  }, [active])

  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      className={classes.list}
      aria-label={text('palette.results')}
    >
      {entries.slice(0, drawn).map(({ entry }, index) => (
        <PaletteLine
          key={entry.id}
          id={`${id}-${index}`}
          entry={entry}
          words={folded}
          isActive={index === active}
          onPick={() => onPick(entry)}
          onPoint={() => index !== active && onPoint(index)}
        />
      ))}
    </div>
  )
}
