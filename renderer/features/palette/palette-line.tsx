import {
  IconAdjustments,
  IconArrowRight,
  IconChartLine,
  IconClock,
  IconCoinEuro,
  IconFileText,
  IconHelpCircle,
  IconListDetails,
  IconNotes,
  IconTerminal,
} from '@tabler/icons-react'
import { whenSaved } from '../../lib/saving/when-saved'
import { useText } from '../../lib/use-text'
import type { LibraryHitKind, PaletteChoice, PaletteEntry } from './entries/palette-entry'
import { MarkedWords } from './marked-words'
import classes from './palette.module.css'

const libraryIcons: Readonly<Record<LibraryHitKind, typeof IconClock>> = {
  plan: IconListDetails,
  measure: IconArrowRight,
  statistic: IconChartLine,
  source: IconFileText,
  agreement: IconFileText,
  funding: IconCoinEuro,
  event: IconClock,
  question: IconHelpCircle,
  indicator: IconChartLine,
}

function iconOf(choice: PaletteChoice): typeof IconClock {
  if (choice.kind === 'library') return libraryIcons[choice.hit]
  return { command: IconTerminal, note: IconNotes, setting: IconAdjustments }[choice.kind]
}

export type PaletteLineProps = {
  readonly id: string
  readonly entry: PaletteEntry
  /** Folded words of the query, marked where they stand. */
  readonly words: readonly string[]
  readonly isActive: boolean
  readonly onPick: () => void
  readonly onPoint: () => void
}

export function PaletteLine({ id, entry, words, isActive, onPick, onPoint }: PaletteLineProps) {
  const text = useText()
  const Icon = iconOf(entry.choice)
  const saved = entry.savedAt === null ? '' : whenSaved(entry.savedAt, new Date(), text.language)
  const isDetailed = entry.detail !== '' || saved !== ''
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field runs the active line by Enter
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={classes.line}
      onPointerMove={onPoint}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      <Icon size={16} aria-hidden="true" />
      <span className={classes.words}>
        <span className={classes.title}>
          <MarkedWords text={entry.title} words={words} />
        </span>
        {isDetailed && (
          <span className={classes.detail}>
            <MarkedWords text={entry.detail} words={words} />
            {entry.detail !== '' && saved !== '' && ' · '}
            {saved}
          </span>
        )}
      </span>
      <span className={classes.aside}>{entry.aside}</span>
    </div>
  )
}
