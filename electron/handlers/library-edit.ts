import type { Handlers } from '@shared/contract/contract'
import { FicheError } from '@shared/contract/error'
import { findClassifiedMarking } from '@shared/note/classified'
import type { Author } from '../store/library/edit/changes'
import { listHistory, tableOf } from '../store/library/edit/history'
import { linkStatistic, unlinkStatistic } from '../store/library/edit/link-statistic'
import { addMeasures, saveMeasure } from '../store/library/edit/measure-edits'
import { moveMeasure } from '../store/library/edit/pillars/move-measure'
import { restorePillar, trashPillar } from '../store/library/edit/pillars/trash-pillar'
import { addPillar, addPlan, savePillar, savePlan } from '../store/library/edit/plan-edits'
import { addProgress, saveProgress } from '../store/library/edit/progress-edits'
import { listTrash, restoreItem, trashItem } from '../store/library/edit/trash'
import { undoChanges } from '../store/library/edit/undo-changes'
import { getMeasureDetail, getPlanDetail } from '../store/library/outline/details'
import { findPlanOf, getPlanOutline, listOutline } from '../store/library/outline/outline'
import { listOutlineWords } from '../store/library/outline/outline-words'
import type { HandlerContext } from './context'

export function outlineHandlers({ db }: HandlerContext) {
  return {
    listOutline: (filter) => listOutline(db, filter),
    getPlanOutline: ({ planId, filter }) => getPlanOutline(db, planId, filter),
    listOutlineWords: () => listOutlineWords(db),
    findPlanOf: ({ id }) => findPlanOf(db, id),
    getMeasureDetail: ({ id }) => getMeasureDetail(db, id),
    getPlanDetail: ({ id }) => getPlanDetail(db, id),
    listTrash: () => listTrash(db),
    listChanges: (item) => listHistory(db, item),
  } satisfies Partial<Handlers>
}

export function libraryEditHandlers(context: HandlerContext) {
  const { db, newId } = context
  const author = (): Author => ({
    who: context.settings.read().authorName.trim(),
    nowMs: context.nowMs(),
  })
  /** Other windows show the same library. */
  const edited = (...changeIds: readonly number[]) => {
    context.window.tellOthers('libraryChanged', null)
    return { changeIds }
  }
  return {
    addPlan: (plan) => {
      refuseClassified(plan)
      const ids = { plan: newId(), source: newId() }
      return { ...edited(...addPlan(db, plan, ids, author())), ids: [ids.plan] }
    },
    savePlan: (edit) => {
      refuseClassified(edit.change)
      return edited(savePlan(db, edit, author()))
    },
    addPillar: (pillar) => {
      refuseClassified(pillar)
      const id = newId()
      return { ...edited(addPillar(db, { ...pillar, id }, author())), ids: [id] }
    },
    savePillar: (pillar) => {
      refuseClassified(pillar)
      return edited(savePillar(db, pillar, author()))
    },
    addMeasures: ({ texts, ...place }) => {
      refuseClassified(texts)
      const measures = texts.map((text) => ({ id: newId(), text }))
      const changeIds = addMeasures(db, { ...place, measures }, author())
      return { ...edited(...changeIds), ids: measures.map(({ id }) => id) }
    },
    saveMeasure: (edit) => {
      refuseClassified(edit.change)
      return edited(saveMeasure(db, edit, author()))
    },
    moveMeasure: ({ id, to }) => edited(...moveMeasure(db, { id, to }, author())),
    addProgress: (entry) => {
      refuseClassified(entry)
      const id = newId()
      return { ...edited(addProgress(db, { ...entry, id }, author())), ids: [id] }
    },
    saveProgress: (edit) => {
      refuseClassified(edit.change)
      return edited(saveProgress(db, edit, author()))
    },
    linkStatistic: (link) => {
      const id = newId()
      return { ...edited(linkStatistic(db, { ...link, id }, author())), ids: [id] }
    },
    unlinkStatistic: ({ linkId }) => edited(unlinkStatistic(db, linkId, author())),
    trashItem: ({ kind, id }) =>
      kind === 'pillar'
        ? edited(...trashPillar(db, id, author()))
        : edited(trashItem(db, { table: tableOf[kind], id }, author())),
    restoreItem: ({ kind, id }) =>
      kind === 'pillar'
        ? edited(...restorePillar(db, id, author()))
        : edited(restoreItem(db, { table: tableOf[kind], id }, author())),
    undoChanges: ({ changeIds }) => edited(...undoChanges(db, changeIds, author())),
  } satisfies Partial<Handlers>
}

/** Refuses texts of an edit that are marked as EU classified information, however deep they lie. */
function refuseClassified(edit: unknown): void {
  if (typeof edit === 'string') {
    const found = findClassifiedMarking(edit)
    if (found?.standsAlone) throw new FicheError('classified', found.name)
  } else if (typeof edit === 'object' && edit !== null) {
    for (const part of Object.values(edit)) refuseClassified(part)
  }
}
