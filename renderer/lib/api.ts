import type { Method, MethodInput, MethodOutput } from '@shared/contract/contract'

/** An error of the main process: a code for programs, a sentence for people. */
class ApiError extends Error {
  readonly code: string

  constructor(code: string, sentence: string) {
    super(sentence)
    this.name = 'ApiError'
    this.code = code
  }
}

async function request<M extends Method>(
  method: M,
  input: MethodInput<M>,
): Promise<MethodOutput<M>> {
  const answer = await window.api.request(method, input)
  if (!answer.ok) throw new ApiError(answer.error.code, answer.error.message)
  return answer.value
}

const call =
  <M extends Method>(method: M) =>
  (input: MethodInput<M>) =>
    request(method, input)

type Api = {
  readonly [M in Method]: (input: MethodInput<M>) => Promise<MethodOutput<M>>
}

/** Every request of the contract as a function that gives its output or throws an `ApiError`. */
export const api: Api = {
  getAppState: call('getAppState'),
  confirmRecoveryCode: call('confirmRecoveryCode'),
  getSettings: call('getSettings'),
  saveSettings: call('saveSettings'),
  getSystemLanguages: call('getSystemLanguages'),
  getDataInfo: call('getDataInfo'),
  chooseBackupFolder: call('chooseBackupFolder'),
  backUpNow: call('backUpNow'),
  getAbout: call('getAbout'),
  openNoteWindow: call('openNoteWindow'),
  getWindowState: call('getWindowState'),
  saveTabs: call('saveTabs'),
  listNotes: call('listNotes'),
  createNote: call('createNote'),
  createExampleNote: call('createExampleNote'),
  getNote: call('getNote'),
  renameNote: call('renameNote'),
  saveHeader: call('saveHeader'),
  appendBodyUpdate: call('appendBodyUpdate'),
  deleteNote: call('deleteNote'),
  restoreNote: call('restoreNote'),
  listHeaderValues: call('listHeaderValues'),
  listTemplates: call('listTemplates'),
  saveAsTemplate: call('saveAsTemplate'),
  renameTemplate: call('renameTemplate'),
  deleteTemplate: call('deleteTemplate'),
  restoreTemplate: call('restoreTemplate'),
  makeFromNote: call('makeFromNote'),
  findNoteOrigin: call('findNoteOrigin'),
  findSecretLines: call('findSecretLines'),
  listLibrary: call('listLibrary'),
  countLibrary: call('countLibrary'),
  search: call('search'),
  searchEvidence: call('searchEvidence'),
  getStatistics: call('getStatistics'),
  getSeries: call('getSeries'),
  findFigureUses: call('findFigureUses'),
  getContradictions: call('getContradictions'),
  getInconsistencies: call('getInconsistencies'),
  findContradicted: call('findContradicted'),
  findCountMismatches: call('findCountMismatches'),
  listPlanPage: call('listPlanPage'),
  listMeasurePage: call('listMeasurePage'),
  listSeriesPage: call('listSeriesPage'),
  getPlan: call('getPlan'),
  listTimelinePage: call('listTimelinePage'),
  getTimelineYears: call('getTimelineYears'),
  listOutline: call('listOutline'),
  getPlanOutline: call('getPlanOutline'),
  listOutlineWords: call('listOutlineWords'),
  findPlanOf: call('findPlanOf'),
  getMeasureDetail: call('getMeasureDetail'),
  getPlanDetail: call('getPlanDetail'),
  addPlan: call('addPlan'),
  savePlan: call('savePlan'),
  addPillar: call('addPillar'),
  savePillar: call('savePillar'),
  addMeasures: call('addMeasures'),
  moveMeasure: call('moveMeasure'),
  saveMeasure: call('saveMeasure'),
  addProgress: call('addProgress'),
  saveProgress: call('saveProgress'),
  linkStatistic: call('linkStatistic'),
  unlinkStatistic: call('unlinkStatistic'),
  trashItem: call('trashItem'),
  restoreItem: call('restoreItem'),
  listTrash: call('listTrash'),
  listChanges: call('listChanges'),
  undoChanges: call('undoChanges'),
  listStatisticPage: call('listStatisticPage'),
  getStatisticChoices: call('getStatisticChoices'),
  getChartData: call('getChartData'),
  getVintages: call('getVintages'),
  getSource: call('getSource'),
  listReadItems: call('listReadItems'),
  saveSource: call('saveSource'),
  beginAttachment: call('beginAttachment'),
  appendAttachment: call('appendAttachment'),
  finishAttachment: call('finishAttachment'),
  keepUnreadAttachment: call('keepUnreadAttachment'),
  cancelAttachment: call('cancelAttachment'),
  trashAttachment: call('trashAttachment'),
  restoreAttachment: call('restoreAttachment'),
  saveAttachmentCopy: call('saveAttachmentCopy'),
  addLimitePack: call('addLimitePack'),
  findFigureChanges: call('findFigureChanges'),
  listFigureChanges: call('listFigureChanges'),
  keepFigures: call('keepFigures'),
  setFigures: call('setFigures'),
  findChartChanges: call('findChartChanges'),
  setCharts: call('setCharts'),
  checkNote: call('checkNote'),
  listReady: call('listReady'),
  listFigureTicks: call('listFigureTicks'),
  tickFigures: call('tickFigures'),
  getMarkingProposal: call('getMarkingProposal'),
  explainMarking: call('explainMarking'),
  listVersions: call('listVersions'),
  freezeVersion: call('freezeVersion'),
  getVersion: call('getVersion'),
  saveVersionHeader: call('saveVersionHeader'),
  getCitedNotes: call('getCitedNotes'),
  findCitingNotes: call('findCitingNotes'),
  getHistory: call('getHistory'),
  getNoteState: call('getNoteState'),
  endSpell: call('endSpell'),
  createFollowUp: call('createFollowUp'),
  getQuestionFacts: call('getQuestionFacts'),
  saveQuestionFacts: call('saveQuestionFacts'),
  findInQuestionBank: call('findInQuestionBank'),
  getReplies: call('getReplies'),
  addReplies: call('addReplies'),
  saveReply: call('saveReply'),
  deleteReply: call('deleteReply'),
  restoreReply: call('restoreReply'),
  createOutcome: call('createOutcome'),
  addImage: call('addImage'),
  getImage: call('getImage'),
  findWordTemplate: call('findWordTemplate'),
  setWordTemplate: call('setWordTemplate'),
  removeWordTemplate: call('removeWordTemplate'),
  exportNote: call('exportNote'),
  cancelExport: call('cancelExport'),
  exportEvidence: call('exportEvidence'),
  showInFolder: call('showInFolder'),
  layoutNote: call('layoutNote'),
  listExported: call('listExported'),
  listSent: call('listSent'),
  recordSent: call('recordSent'),
  saveSentCopy: call('saveSentCopy'),
}
