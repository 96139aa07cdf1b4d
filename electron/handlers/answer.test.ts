import type { Handlers } from '@shared/contract/contract'
import { FicheError } from '@shared/contract/error'
import { methodNames } from '@shared/contract/method-names'
import { createText } from '@shared/text/text'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer } from './answer'

const refuse = () => {
  throw new FicheError('note-not-found', 'n1')
}
const fail = () => {
  throw new TypeError('the Minister said')
}

const handlers: Handlers = {
  getAppState: fail,
  confirmRecoveryCode: () => ({}),
  getSettings: fail,
  saveSettings: fail,
  getSystemLanguages: fail,
  getDataInfo: fail,
  chooseBackupFolder: fail,
  backUpNow: fail,
  getAbout: fail,
  openNoteWindow: fail,
  getWindowState: fail,
  saveTabs: fail,
  listNotes: () => [],
  createNote: refuse,
  createExampleNote: fail,
  getNote: refuse,
  renameNote: ({ id, title }) => ({ revision: id.length + title.length, savedAt: '' }),
  saveHeader: refuse,
  appendBodyUpdate: () => Promise.reject(new FicheError('disk-full', 'D')),
  deleteNote: refuse,
  restoreNote: refuse,
  listHeaderValues: fail,
  listTemplates: () => {
    throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
  },
  saveAsTemplate: fail,
  renameTemplate: fail,
  deleteTemplate: fail,
  restoreTemplate: fail,
  makeFromNote: fail,
  findNoteOrigin: fail,
  findSecretLines: fail,
  listLibrary: fail,
  countLibrary: fail,
  search: fail,
  searchEvidence: fail,
  getStatistics: fail,
  getInconsistencies: fail,
  findContradicted: fail,
  findCountMismatches: fail,
  listPlanPage: fail,
  listMeasurePage: fail,
  listSeriesPage: fail,
  getPlan: fail,
  listTimelinePage: fail,
  getTimelineYears: fail,
  listOutline: fail,
  getPlanOutline: fail,
  listOutlineWords: fail,
  findPlanOf: fail,
  getMeasureDetail: fail,
  getPlanDetail: fail,
  addPlan: fail,
  savePlan: fail,
  addPillar: fail,
  savePillar: fail,
  addMeasures: fail,
  moveMeasure: fail,
  saveMeasure: fail,
  addProgress: fail,
  saveProgress: fail,
  linkStatistic: fail,
  unlinkStatistic: fail,
  trashItem: fail,
  restoreItem: fail,
  listTrash: fail,
  listChanges: fail,
  undoChanges: fail,
  listStatisticPage: fail,
  getStatisticChoices: fail,
  getChartData: fail,
  getVintages: fail,
  getContradictions: fail,
  findFigureUses: fail,
  getSeries: fail,
  getSource: fail,
  listReadItems: fail,
  saveSource: fail,
  beginAttachment: fail,
  appendAttachment: fail,
  finishAttachment: fail,
  keepUnreadAttachment: fail,
  cancelAttachment: fail,
  trashAttachment: fail,
  restoreAttachment: fail,
  saveAttachmentCopy: fail,
  addLimitePack: fail,
  findFigureChanges: fail,
  listFigureChanges: fail,
  keepFigures: fail,
  setFigures: fail,
  listFigureOffers: fail,
  findChartChanges: fail,
  setCharts: fail,
  checkNote: fail,
  listReady: fail,
  listFigureTicks: fail,
  tickFigures: fail,
  getMarkingProposal: fail,
  explainMarking: fail,
  listVersions: fail,
  freezeVersion: fail,
  getVersion: fail,
  saveVersionHeader: fail,
  getCitedNotes: fail,
  findCitingNotes: fail,
  getHistory: fail,
  getNoteState: fail,
  endSpell: fail,
  createFollowUp: fail,
  getQuestionFacts: fail,
  saveQuestionFacts: fail,
  findInQuestionBank: fail,
  getReplies: fail,
  addReplies: fail,
  saveReply: fail,
  deleteReply: fail,
  restoreReply: fail,
  createOutcome: fail,
  addImage: fail,
  getImage: fail,
  findWordTemplate: fail,
  setWordTemplate: fail,
  listWordTemplates: fail,
  keepWordTemplate: fail,
  removeWordTemplate: fail,
  exportNote: fail,
  cancelExport: fail,
  exportEvidence: fail,
  showInFolder: fail,
  layoutNote: fail,
  listExported: fail,
  listSent: fail,
  recordSent: fail,
  saveSentCopy: fail,
  chooseWordFiles: fail,
  importWordFile: fail,
  getImportReport: fail,
  closeImportReport: fail,
  findOriginal: fail,
  saveOriginal: fail,
  takeBackCopies: fail,
  getReviewedNote: fail,
  getReview: fail,
  decideReview: fail,
  finishReview: fail,
  undoReview: fail,
  dropReview: fail,
}

const silent = { folder: 'D', report: () => undefined, text: () => createText('en') }

describe('answer', () => {
  it('gives what the handler gives', async () => {
    expect(await answer(handlers, 'renameNote', { id: 'n1', title: 'abc' }, silent)).toEqual({
      ok: true,
      value: { revision: 5, savedAt: '' },
    })
  })

  it('says which part of the input is wrong, without repeating it', async () => {
    expect(await answer(handlers, 'renameNote', { id: 'n1', title: 3 }, silent)).toEqual({
      ok: false,
      error: { code: 'input-invalid', message: 'This cannot be read: renameNote.title.' },
    })
  })

  it.each(['toString', '__proto__', 'readFile', null, 3])('knows no request %s', async (name) => {
    expect(await answer(handlers, name, {}, silent)).toMatchObject({
      ok: false,
      error: { code: 'input-invalid' },
    })
  })

  it('passes on errors that the user can do something about', async () => {
    const input = { id: 'n1', update: '' }
    expect(await answer(handlers, 'appendBodyUpdate', input, silent)).toMatchObject({
      error: { code: 'disk-full' },
    })
  })

  it('says in our words what the database reports', async () => {
    expect(await answer(handlers, 'listTemplates', {}, silent)).toEqual({
      ok: false,
      error: {
        code: 'disk-full',
        message: 'The disk is full, D was not written; free some space and try again.',
      },
    })
  })

  it('speaks the language of the interface', async () => {
    const french = { ...silent, text: () => createText('fr') }
    expect(await answer(handlers, 'getNote', { id: 'n1' }, french)).toMatchObject({
      error: {
        code: 'note-not-found',
        message:
          'Il n’y a pas de note n1\u00a0; lancez «\u00a0note list\u00a0» pour voir les notes.',
      },
    })
  })

  it('reports others by name and place, never by their message', async () => {
    const lines: string[] = []
    const given = await answer(
      handlers,
      'getAppState',
      {},
      {
        ...silent,
        report: (line) => lines.push(line),
      },
    )
    expect(given).toMatchObject({ error: { code: 'internal' } })
    expect(lines).toEqual([expect.stringMatching(/^getAppState: TypeError\n\s+at /)])
    expect(JSON.stringify([given, lines])).not.toContain('Minister')
  })

  it('never rejects', async () => {
    const method = fc.oneof(fc.constantFrom(...methodNames), fc.anything())
    await fc.assert(
      fc.asyncProperty(method, fc.anything(), async (name, input) => {
        expect(await answer(handlers, name, input, silent)).toHaveProperty('ok')
      }),
    )
  })
})
