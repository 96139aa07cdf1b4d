import { assertNever } from '@shared/base/assert-never'
import { Suspense } from 'react'
import { Button } from '../components/button'
import { Notice } from '../components/notice'
import type { LibrarySection } from '../features/library/library-section'
import { LibraryBin } from '../features/library/trash/library-bin'
import { BinPage } from '../features/notes/bin-page'
import { StartPage } from '../features/notes/start-page'
import { templateTitle } from '../features/notes/template-title'
import { ShortcutList } from '../features/settings/shortcuts/shortcut-list'
import { useCommandAccess } from '../lib/commands/command-provider'
import { useWrittenKeys } from '../lib/commands/use-written-keys'
import { useText } from '../lib/use-text'
import { Workspace } from './frame/workspace'
import classes from './library/library-page.module.css'
import { type InsertInNote, useInsertInNote } from './library/use-insert-in-note'
import { OpenNotePage } from './open-note-page'
import {
  LazyLibraryPage,
  LazyPlansPage,
  LazySettingsPage,
  LazySourcesPage,
  LazyStatisticsPage,
  LazyTimelinePage,
} from './parts/lazy-parts'
import type { WindowState } from './use-window'

export type PlacePageProps = {
  readonly shared: WindowState
  readonly onNew: () => void
  readonly onRename: () => void
  readonly onDelete: () => void
}

/** What stands in the middle, with its bar and its helpful side. */
export function PlacePage({ shared, onNew, onRename, onDelete }: PlacePageProps) {
  const { place, layout, lists } = shared
  const text = useText()
  const inserting = useInsertInNote(shared)
  switch (place.kind) {
    case 'start':
      return <StartWorkspace shared={shared} onNew={onNew} />
    case 'note':
      return (
        <OpenNotePage
          key={place.id}
          id={place.id}
          isNew={place.isNew}
          layout={layout}
          controls={shared.note}
          summary={shared.openNote}
          position={shared.positionOf(place.id)}
          templateTitles={lists.templates.flatMap(({ id, title }) => [
            title,
            templateTitle(id, text) ?? title,
          ])}
          onChanged={lists.reload}
          onRename={onRename}
          onOpenWindow={() => shared.openWindow(place.id)}
          onOpenNote={(id) => shared.tabs.goInNewTab({ kind: 'note', id, isNew: false })}
          onDelete={onDelete}
        />
      )
    case 'library':
      return <LibraryWorkspace section={place.section} shared={shared} inserting={inserting} />
    case 'bin':
      return <BinWorkspace shared={shared} />
    case 'settings':
      return <SettingsWorkspace layout={layout} />
    default:
      return assertNever(place)
  }
}

type LibraryWorkspaceProps = Pick<PlacePageProps, 'shared'> & {
  readonly section: LibrarySection
  readonly inserting: InsertInNote
}

function LibraryWorkspace({ section, shared, inserting }: LibraryWorkspaceProps) {
  const { asked, layout, refresh, state } = shared
  const page = {
    layout,
    asked: asked?.section === section ? asked : null,
    hasLimitePack: state.value?.limitePack ?? true,
    onLibraryChanged: refresh,
  }
  function openEntry(other: LibrarySection, id: string) {
    shared.setAsked((last) => ({ section: other, id, count: (last?.count ?? 0) + 1 }))
    shared.go({ kind: 'library', section: other })
  }
  return (
    <Suspense fallback={null}>
      {section === 'plans' ? (
        <LazyPlansPage {...page} />
      ) : section === 'statistics' ? (
        <LazyStatisticsPage
          {...page}
          inserting={inserting}
          onOpenNote={(id) => shared.go({ kind: 'note', id, isNew: false })}
        />
      ) : section === 'sources' ? (
        <LazySourcesPage {...page} onOpenEntry={openEntry} />
      ) : section === 'timeline' ? (
        <LazyTimelinePage layout={layout} onOpenEntry={openEntry} />
      ) : (
        <LazyLibraryPage key={section} section={section} {...page} />
      )}
    </Suspense>
  )
}

function StartWorkspace({ shared, onNew }: Pick<PlacePageProps, 'shared' | 'onNew'>) {
  const text = useText()
  const { lists, layout, actions } = shared
  const newKeys = useWrittenKeys('new-note')
  const { run } = useCommandAccess()
  return (
    <Workspace
      layout={layout}
      identity={<h1 className={classes.title}>{text('area.notes')}</h1>}
      sideLabel=""
      side={null}
    >
      {lists.error !== null && (
        <Notice
          tone="wrong"
          action={<Button onClick={lists.reload}>{text('common.tryAgain')}</Button>}
        >
          {text('common.failed', { reason: lists.error })}
        </Notice>
      )}
      {lists.isReady && (
        <StartPage
          onNew={onNew}
          onExample={() => void actions.createExample()}
          onOpenWord={() => void run('open-word-note')}
          newShortcut={newKeys.keys}
        />
      )}
    </Workspace>
  )
}

function BinWorkspace({ shared }: Pick<PlacePageProps, 'shared'>) {
  const text = useText()
  const { lists, layout, actions } = shared
  const now = new Date()
  const { binned, trash } = lists
  const identity = (
    <>
      <h1 className={classes.title}>{text('area.bin')}</h1>
      <span className={classes.count}>
        {text('bin.count', { count: binned.length + trash.length })}
      </span>
    </>
  )
  return (
    <Workspace layout={layout} identity={identity} sideLabel="" side={null}>
      <BinPage
        notes={binned}
        now={now}
        onRestore={(note) => void actions.restore(note)}
        fromLibrary={
          trash.length > 0 && <LibraryBin items={trash} now={now} onRestored={shared.refresh} />
        }
      />
    </Workspace>
  )
}

function SettingsWorkspace({ layout }: Pick<WindowState, 'layout'>) {
  const text = useText()
  return (
    <Workspace
      layout={layout}
      identity={<h1 className={classes.title}>{text('settings.title')}</h1>}
      sideLabel=""
      side={null}
    >
      <Suspense fallback={null}>
        <LazySettingsPage shortcuts={(query) => <ShortcutList query={query} />} />
      </Suspense>
    </Workspace>
  )
}
