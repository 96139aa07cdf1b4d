import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { LibraryDetail } from '../../features/library/detail/library-detail'
import { LibraryList } from '../../features/library/library-list'
import type { ListSection } from '../../features/library/library-section'
import { LimiteOffer } from '../../features/library/limite-offer'
import { useText } from '../../lib/use-text'
import type { Layout } from '../frame/use-layout'
import { Workspace } from '../frame/workspace'
import type { AskedEntry } from './asked-entry'
import classes from './library-page.module.css'
import { useLibrary } from './use-library'
import { useLibrarySelection } from './use-library-selection'

export type LibraryPageProps = {
  readonly section: ListSection
  readonly layout: Layout
  readonly hasLimitePack: boolean
  /** Chosen elsewhere; null: nothing was. */
  readonly asked: AskedEntry | null
  readonly onLibraryChanged: () => void
}

/** One list of the library in the middle, the entry chosen on the right. */
export function LibraryPage(props: LibraryPageProps) {
  const { section, layout } = props
  const text = useText()
  const { list, sources, reload } = useLibrary(section)
  const selection = useLibrarySelection({
    side: layout.side,
    asked: props.asked,
    isRead: list.value !== null,
  })

  function onAdded() {
    props.onLibraryChanged()
    void reload()
  }

  return (
    <Workspace
      layout={layout}
      identity={<LibraryIdentity section={section} count={list.value?.items.length ?? null} />}
      sideLabel={text('area.details')}
      side={
        list.value && (
          <LibraryDetail
            list={list.value}
            sources={sources}
            selectedId={selection.selectedId}
            none={<p className={classes.none}>{text('library.pick')}</p>}
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
            selectedId={selection.selectedId}
            onSelect={selection.select}
            onOpen={selection.openEntry}
            foot={props.hasLimitePack ? null : <LimiteOffer onAdded={onAdded} />}
          />
        </div>
      )}
    </Workspace>
  )
}

type IdentityProps = { readonly section: ListSection; readonly count: number | null }

function LibraryIdentity({ section, count }: IdentityProps) {
  const text = useText()
  return (
    <>
      <h1 className={classes.title}>{text(`library.${section}`)}</h1>
      {count !== null && (
        <span className={classes.count}>{text(`library.count.${section}`, { count })}</span>
      )}
    </>
  )
}
