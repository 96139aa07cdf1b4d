import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { LibraryList } from '../../features/library/library-list'
import type { LibrarySection } from '../../features/library/library-section'
import { LimiteOffer } from '../../features/library/limite-offer'
import { SourcePanel } from '../../features/library/source/source-panel'
import { useText } from '../../lib/use-text'
import type { Layout } from '../frame/use-layout'
import { Workspace } from '../frame/workspace'
import type { AskedEntry } from './asked-entry'
import classes from './library-page.module.css'
import { useLibrary } from './use-library'
import { useLibrarySelection } from './use-library-selection'

export type SourcesPageProps = {
  readonly layout: Layout
  readonly hasLimitePack: boolean
  /** Chosen elsewhere; null: nothing was. */
  readonly asked: AskedEntry | null
  readonly onLibraryChanged: () => void
  /** Shows an entry of another list. */
  readonly onOpenEntry: (section: LibrarySection, id: string) => void
}

const sectionOf = {
  statistic: 'statistics',
  measure: 'plans',
  plan: 'plans',
  agreement: 'agreements',
  funding: 'funding',
  event: 'events',
  question: 'questions',
} as const

/** The documents in the middle; how one is cited, its copies and what was read from it beside. */
export function SourcesPage(props: SourcesPageProps) {
  const { layout } = props
  const text = useText()
  const { list, sources, reload } = useLibrary('sources')
  const selection = useLibrarySelection({
    side: layout.side,
    asked: props.asked,
    isRead: list.value !== null,
  })
  const { selectedId } = selection
  const count = list.value?.items.length ?? null

  function onChanged() {
    props.onLibraryChanged()
    void reload()
  }

  return (
    <Workspace
      layout={layout}
      identity={
        <>
          <h1 className={classes.title}>{text('library.sources')}</h1>
          {count !== null && (
            <span className={classes.count}>{text('library.count.sources', { count })}</span>
          )}
        </>
      }
      sideLabel={text('area.details')}
      side={
        selectedId === null ? (
          <p className={classes.none}>{text('library.pick')}</p>
        ) : (
          <SourcePanel
            key={selectedId}
            id={selectedId}
            onChanged={onChanged}
            onOpenItem={(kind, id) => props.onOpenEntry(sectionOf[kind], id)}
          />
        )
      }
    >
      {list.error !== null && (
        <Notice
          tone="wrong"
          action={<Button onClick={() => void list.reload()}>{text('common.tryAgain')}</Button>}
        >
          {text('common.failed', { reason: list.error })}
        </Notice>
      )}
      {list.value && (
        <div className={classes.list}>
          <LibraryList
            list={list.value}
            sources={sources}
            selectedId={selectedId}
            onSelect={selection.select}
            onOpen={selection.openEntry}
            foot={props.hasLimitePack ? null : <LimiteOffer onAdded={onChanged} />}
          />
        </div>
      )}
    </Workspace>
  )
}
