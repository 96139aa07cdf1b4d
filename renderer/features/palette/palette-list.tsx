import { useEffect, useRef } from 'react'
import { useText } from '../../lib/use-text'
import { wordsOf } from './entries/match-words'
import type { PaletteEntry } from './entries/palette-entry'
import type { RankedEntry } from './entries/rank-entries'
import classes from './palette.module.css'
import { PaletteLine } from './palette-line'

export type PaletteListProps = {
  readonly id: string
  readonly query: string
  readonly entries: readonly RankedEntry[]
  readonly active: number
  readonly onPick: (entry: PaletteEntry) => void
  readonly onPoint: (index: number) => void
}

/** The lines found. The focus stays in the field; the active line is told through it. */
export function PaletteList({ id, query, entries, active, onPick, onPoint }: PaletteListProps) {
  const text = useText()
  const list = useRef<HTMLDivElement>(null)
  const words = wordsOf(query.replace(/^\s*>/, ''))

  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])

  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      className={classes.list}
      aria-label={text('palette.results')}
    >
      {entries.map(({ entry }, index) => (
        <PaletteLine
          key={entry.id}
          id={`${id}-${index}`}
          entry={entry}
          words={words}
          isActive={index === active}
          onPick={() => onPick(entry)}
          onPoint={() => index !== active && onPoint(index)}
        />
      ))}
    </div>
  )
}
