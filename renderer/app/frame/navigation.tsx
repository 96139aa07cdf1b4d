import { IconNotes } from '@tabler/icons-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { IconButton } from '../../components/icon-button'
import { PanelResizer } from '../../components/panel-resizer'
import type { LibrarySection } from '../../features/library/library-section'
import { useText } from '../../lib/use-text'
import type { Place } from '../place'
import classes from './navigation.module.css'
import { binPlace, libraryPlaces, NavigationEntry, settingsPlace } from './navigation-entry'
import { navigationRange, type Panel } from './use-layout'

export type NavigationProps = {
  readonly panel: Panel
  readonly place: Place
  readonly counts: Readonly<Partial<Record<LibrarySection, number>>>
  readonly binCount: number
  readonly newNote: ReactNode
  readonly notes: ReactNode
  readonly onGo: (place: Place, isNewTab: boolean) => void
}

/** Where one is: the notes, the library, the Bin, the settings; closed, a rail of icons. */
export function Navigation(props: NavigationProps) {
  const text = useText()
  const { panel } = props
  if (panel.mode === 'fixed' && !panel.isOpen) return <Rail {...props} />

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
        aria-label={text('area.navigation')}
        style={{ width: panel.widthPx }}
        onKeyDown={onKeyDown}
      >
        <div className={classes.content}>
          <p className={classes.brand}>
            <span className={classes.sign} aria-hidden="true">
              f
            </span>
            Fiche
          </p>
          <section className={classes.notes}>
            <div className={classes.heading}>
              <h2>{text('area.notes')}</h2>
              {props.newNote}
            </div>
            {props.notes}
          </section>
          <Entries {...props} />
        </div>
        {panel.mode === 'fixed' && (
          <PanelResizer
            label={text('panel.resizeNavigation')}
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

function Entries({ place, counts, binCount, onGo }: NavigationProps) {
  const text = useText()
  return (
    <>
      <section className={classes.library}>
        <div className={classes.heading}>
          <h2>{text('area.library')}</h2>
        </div>
        {libraryPlaces.map((entry) => (
          <NavigationEntry
            key={entry.textKey}
            entry={entry}
            open={place}
            count={entry.place.kind === 'library' ? (counts[entry.place.section] ?? 0) : 0}
            onGo={onGo}
          />
        ))}
      </section>
      <div className={classes.foot}>
        <NavigationEntry entry={binPlace} open={place} count={binCount} onGo={onGo} />
        <NavigationEntry entry={settingsPlace} open={place} onGo={onGo} />
      </div>
    </>
  )
}

/** The same as icons, while the room is for the page. */
function Rail({ panel, place, newNote, onGo }: NavigationProps) {
  const text = useText()
  return (
    <nav className={classes.rail} aria-label={text('area.navigation')}>
      {newNote}
      <IconButton label={text('area.notes')} onClick={panel.open}>
        <IconNotes size={18} />
      </IconButton>
      <hr className={classes.railLine} />
      {libraryPlaces.map((entry) => (
        <NavigationEntry key={entry.textKey} entry={entry} open={place} isIcon onGo={onGo} />
      ))}
      <div className={classes.railFoot}>
        <NavigationEntry entry={binPlace} open={place} isIcon onGo={onGo} />
        <NavigationEntry entry={settingsPlace} open={place} isIcon onGo={onGo} />
      </div>
    </nav>
  )
}
