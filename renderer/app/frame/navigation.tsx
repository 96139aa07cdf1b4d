import { UnstyledButton } from '@mantine/core'
import { windowText } from '@shared/text/en/window'
import { libraryText } from '@shared/text/en/window-library'
import {
  IconBuildingBank,
  IconChartLine,
  IconClock,
  IconCoinEuro,
  IconFileText,
  IconHelpCircle,
  IconListDetails,
  IconTrash,
} from '@tabler/icons-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { PanelResizer } from '../../components/panel-resizer'
import { type LibrarySection, librarySections } from '../../features/library/library-section'
import type { Place } from '../place'
import classes from './navigation.module.css'
import { navigationRange, type Panel } from './use-layout'

export type NavigationProps = {
  readonly panel: Panel
  readonly place: Place
  readonly counts: Readonly<Partial<Record<LibrarySection, number>>>
  readonly binCount: number
  readonly newNote: ReactNode
  readonly notes: ReactNode
  readonly onGo: (place: Place) => void
}

const icons: Readonly<Record<LibrarySection, typeof IconClock>> = {
  plans: IconListDetails,
  statistics: IconChartLine,
  sources: IconFileText,
  agreements: IconBuildingBank,
  funding: IconCoinEuro,
  events: IconClock,
  questions: IconHelpCircle,
}

/** Where one is: the notes, the library, the Bin. */
export function Navigation(props: NavigationProps) {
  const { panel, place } = props

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || panel.mode !== 'drawer' || event.defaultPrevented) return
    panel.leave()
    document.querySelector<HTMLElement>('[data-toggle="navigation"]')?.focus()
  }

  return (
    <>
      {panel.mode === 'drawer' && panel.isOpen && (
        <div className={classes.veil} onPointerDown={panel.leave} />
      )}
      <nav
        className={classes.navigation}
        data-mode={panel.mode}
        data-open={panel.isOpen}
        aria-label={windowText.areas.navigation}
        style={{ width: panel.widthPx }}
        onKeyDown={onKeyDown}
      >
        <div className={classes.content}>
          <p className={classes.brand}>
            <span className={classes.sign} aria-hidden="true">
              f
            </span>
            {windowText.product}
          </p>
          <section className={classes.notes}>
            <div className={classes.heading}>
              <h2>{windowText.areas.notes}</h2>
              {props.newNote}
            </div>
            {props.notes}
          </section>
          <LibraryEntries {...props} />
          <Entry
            icon={IconTrash}
            label={windowText.areas.bin}
            count={props.binCount}
            isOpen={place.kind === 'bin'}
            onOpen={() => props.onGo({ kind: 'bin' })}
          />
        </div>
        {panel.mode === 'fixed' && (
          <PanelResizer
            label={windowText.resizeNavigation}
            widthPx={panel.widthPx}
            range={navigationRange}
            panel="left"
            onChange={panel.setWidthPx}
          />
        )}
      </nav>
    </>
  )
}

function LibraryEntries({ place, counts, onGo }: NavigationProps) {
  return (
    <section className={classes.library}>
      <div className={classes.heading}>
        <h2>{windowText.areas.library}</h2>
      </div>
      {librarySections.map((section) => (
        <Entry
          key={section}
          icon={icons[section]}
          label={libraryText.sections[section]}
          count={counts[section] ?? 0}
          isOpen={place.kind === 'library' && place.section === section}
          onOpen={() => onGo({ kind: 'library', section })}
        />
      ))}
    </section>
  )
}

type EntryProps = {
  readonly icon: typeof IconClock
  readonly label: string
  readonly count: number
  readonly isOpen: boolean
  readonly onOpen: () => void
}

function Entry({ icon: Icon, label, count, isOpen, onOpen }: EntryProps) {
  return (
    <UnstyledButton
      className={classes.entry}
      aria-current={isOpen ? 'page' : undefined}
      onClick={onOpen}
    >
      <Icon size={16} aria-hidden="true" />
      <span className={classes.label}>{label}</span>
      {count > 0 && <span className={classes.count}>{count}</span>}
    </UnstyledButton>
  )
}
