import { windowText } from '@shared/text/en/window'
import { libraryText } from '@shared/text/en/window-library'
import { countText, fillText } from '@shared/text/fill-text'
import { useMemo, useState } from 'react'
import { Button } from '../components/button'
import { Notice } from '../components/notice'
import { LibraryDetail } from '../features/library/detail/library-detail'
import { LibraryList } from '../features/library/library-list'
import type { LibrarySection } from '../features/library/library-section'
import { LimiteOffer } from '../features/library/limite-offer'
import { PlanPage } from '../features/library/plan/plan-page'
import { PlanSide } from '../features/library/plan/plan-side'
import { useAnswer } from '../lib/use-answer'
import type { Layout } from './frame/use-layout'
import { Workspace } from './frame/workspace'
import classes from './library-page.module.css'

export type LibraryPageProps = {
  readonly section: LibrarySection
  readonly layout: Layout
  readonly hasLimitePack: boolean
  readonly onLibraryChanged: () => void
}

/** One list of the library in the middle, the entry chosen on the right; a plan opens whole. */
export function LibraryPage({
  section,
  layout,
  hasLimitePack,
  onLibraryChanged,
}: LibraryPageProps) {
  const list = useAnswer('listLibrary', { kind: section })
  const sourceList = useAnswer('listLibrary', { kind: 'sources' })
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const [openPlanId, setOpenPlanId] = useState<string | null>(null)
  const [measureId, setMeasureId] = useState<string | null>(null)
  const sources = useMemo(
    () =>
      new Map(
        sourceList.value?.kind === 'sources'
          ? sourceList.value.items.map((source) => [source.id, source])
          : [],
      ),
    [sourceList.value],
  )
  const plans = list.value?.kind === 'plans' ? list.value.items : []
  const openPlan = plans.find(({ id }) => id === openPlanId)
  const selectedPlan = openPlan ?? plans.find(({ id }) => id === selectedId)

  function select(id: string) {
    setSelectedId(id)
    if (section !== 'plans' && layout.side.mode === 'drawer') layout.side.open()
  }

  function selectMeasure(id: string) {
    setMeasureId(id)
    if (layout.side.mode === 'drawer') layout.side.open()
  }

  async function reload() {
    onLibraryChanged()
    await Promise.all([list.reload(), sourceList.reload()])
  }

  function openPlanPage(id: string | null) {
    setOpenPlanId(id)
    setMeasureId(null)
  }

  const none = <p className={classes.none}>{libraryText.pick}</p>
  const title = libraryText.sections[section]
  return (
    <Workspace
      layout={layout}
      identity={
        <>
          <h1 className={classes.title}>{title}</h1>
          {list.value !== null && (
            <span className={classes.count}>
              {countText(libraryText.about[section], list.value.items.length)}
            </span>
          )}
        </>
      }
      sideLabel={windowText.areas.details}
      side={
        section === 'plans' ? (
          <PlanSide
            plan={selectedPlan ?? null}
            isOpen={openPlan !== undefined}
            measureId={measureId}
            sources={sources}
            onOpen={openPlanPage}
            none={none}
          />
        ) : (
          list.value && (
            <LibraryDetail
              list={list.value}
              sources={sources}
              selectedId={selectedId}
              none={none}
            />
          )
        )
      }
    >
      {list.error !== null && (
        <Notice
          tone="wrong"
          action={<Button onClick={() => void list.reload()}>{windowText.tryAgain}</Button>}
        >
          {fillText(windowText.failed, list.error)}
        </Notice>
      )}
      {openPlan !== undefined ? (
        <PlanPage
          plan={openPlan}
          sources={sources}
          selectedId={measureId}
          onSelect={selectMeasure}
          onBack={() => openPlanPage(null)}
        />
      ) : (
        list.value && (
          <LibraryList
            list={list.value}
            sources={sources}
            selectedId={selectedId}
            onSelect={select}
            onOpen={openPlanPage}
            foot={hasLimitePack ? null : <LimiteOffer onAdded={() => void reload()} />}
          />
        )
      )}
    </Workspace>
  )
}
