import type { LibraryList as List } from '@shared/contract/library'
import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { LibraryDetail } from '../../features/library/detail/library-detail'
import { LibraryList } from '../../features/library/library-list'
import type { LibrarySection } from '../../features/library/library-section'
import { LimiteOffer } from '../../features/library/limite-offer'
import type { Sources } from '../../features/library/list-columns'
import { PlanPage } from '../../features/library/plan/plan-page'
import { PlanSide } from '../../features/library/plan/plan-side'
import { useText } from '../../lib/use-text'
import type { Layout } from '../frame/use-layout'
import { Workspace } from '../frame/workspace'
import type { AskedEntry } from './asked-entry'
import classes from './library-page.module.css'
import { useLibrary } from './use-library'
import { type LibrarySelection, useLibrarySelection } from './use-library-selection'

export type LibraryPageProps = {
  readonly section: LibrarySection
  readonly layout: Layout
  readonly hasLimitePack: boolean
  /** Chosen elsewhere; null: nothing was. */
  readonly asked: AskedEntry | null
  readonly onLibraryChanged: () => void
}

/** One list of the library in the middle, the entry chosen on the right; a plan opens whole. */
export function LibraryPage(props: LibraryPageProps) {
  const { section, layout } = props
  const text = useText()
  const { list, sources, reload } = useLibrary(section)
  const plans = list.value?.kind === 'plans' ? list.value.items : []
  const selection = useLibrarySelection({
    plans,
    side: layout.side,
    asked: props.asked,
    isRead: list.value !== null,
  })

  function onAdded() {
    props.onLibraryChanged()
    void reload()
  }

  function closePlan() {
    selection.closePlan()
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>('[role="grid"] tr[tabindex="0"]')?.focus(),
    )
  }

  return (
    <Workspace
      layout={layout}
      identity={<LibraryIdentity section={section} count={list.value?.items.length ?? null} />}
      sideLabel={text('area.details')}
      side={list.value && <LibrarySide list={list.value} sources={sources} {...selection} />}
    >
      {list.error !== null && (
        <Notice
          tone="wrong"
          action={<Button onClick={() => void list.reload()}>{text('common.tryAgain')}</Button>}
        >
          {text('common.failed', { reason: list.error })}
        </Notice>
      )}
      {selection.openPlan !== null && (
        <PlanPage
          plan={selection.openPlan}
          sources={sources}
          selectedId={selection.measureId}
          onSelect={selection.selectMeasure}
          onBack={closePlan}
        />
      )}
      {list.value && (
        // Kept while a plan is open: one comes back to the same filter, order and row.
        <div className={selection.openPlan === null ? classes.list : classes.behind}>
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

type IdentityProps = { readonly section: LibrarySection; readonly count: number | null }

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

type SideProps = LibrarySelection & { readonly list: List; readonly sources: Sources }

function LibrarySide({ list, sources, ...selection }: SideProps) {
  const text = useText()
  const none = <p className={classes.none}>{text('library.pick')}</p>
  return list.kind === 'plans' ? (
    <PlanSide
      plan={selection.selectedPlan}
      isOpen={selection.openPlan !== null}
      measureId={selection.measureId}
      sources={sources}
      onOpen={selection.openEntry}
      none={none}
    />
  ) : (
    <LibraryDetail list={list} sources={sources} selectedId={selection.selectedId} none={none} />
  )
}
