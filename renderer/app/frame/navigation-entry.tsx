import { UnstyledButton } from '@mantine/core'
import type { TextKey } from '@shared/text/text'
import {
  IconBuildingBank,
  IconCalendarEvent,
  IconChartLine,
  IconClock,
  IconCoinEuro,
  IconFileText,
  IconHelpCircle,
  IconListDetails,
  IconSettings,
  IconTrash,
} from '@tabler/icons-react'
import type { MouseEvent } from 'react'
import { Hint } from '../../components/hints/hint'
import { type LibrarySection, librarySections } from '../../features/library/library-section'
import { useText } from '../../lib/use-text'
import type { Place } from '../place'
import { isSamePlace } from '../tabs/tabs'
import classes from './navigation.module.css'

export type NavigationPlace = {
  readonly place: Place
  readonly textKey: TextKey
  readonly icon: typeof IconClock
}

const icons: Readonly<Record<LibrarySection, typeof IconClock>> = {
  plans: IconListDetails,
  statistics: IconChartLine,
  sources: IconFileText,
  agreements: IconBuildingBank,
  funding: IconCoinEuro,
  events: IconCalendarEvent,
  timeline: IconClock,
  questions: IconHelpCircle,
}

export const libraryPlaces: readonly NavigationPlace[] = librarySections.map((section) => ({
  place: { kind: 'library', section },
  textKey: `library.${section}`,
  icon: icons[section],
}))

export const binPlace: NavigationPlace = {
  place: { kind: 'bin' },
  textKey: 'area.bin',
  icon: IconTrash,
}

export const settingsPlace: NavigationPlace = {
  place: { kind: 'settings' },
  textKey: 'settings.title',
  icon: IconSettings,
}

export type NavigationEntryProps = {
  readonly entry: NavigationPlace
  readonly open: Place
  readonly count?: number
  /** The icon alone, its name as a hint. */
  readonly isIcon?: boolean
  readonly onGo: (place: Place, isNewTab: boolean) => void
}

/** Where one can go: a click goes there, with Ctrl or the middle button in a new tab. */
export function NavigationEntry({ entry, open, count = 0, isIcon, onGo }: NavigationEntryProps) {
  const text = useText()
  const label = text(entry.textKey)
  const { icon: Icon, place } = entry
  return (
    <Hint words={label} position="right" openDelayMs={300} isOff={isIcon !== true}>
      <UnstyledButton
        className={isIcon ? classes.railEntry : classes.entry}
        aria-label={isIcon ? label : undefined}
        aria-current={isSamePlace(open, place) ? 'page' : undefined}
        onClick={(event: MouseEvent) => onGo(place, wantsNewTab(event))}
        onAuxClick={(event: MouseEvent) => wantsNewTab(event) && onGo(place, true)}
      >
        <Icon size={isIcon ? 18 : 16} aria-hidden="true" />
        {!isIcon && <span className={classes.label}>{label}</span>}
        {!isIcon && count > 0 && <span className={classes.count}>{inThrees(count)}</span>}
      </UnstyledButton>
    </Hint>
  )
}

/** As both languages of the window write it; the library may count a million. */
const inThrees = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, '\u00a0')

const middleButton = 1

/** As in a browser. */
function wantsNewTab(event: MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.button === middleButton
}
