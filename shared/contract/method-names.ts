import type { Method } from './contract'

// The preload script is one sandboxed file and cannot carry zod: it knows only the names.
const names = {
  getAppState: true,
  confirmRecoveryCode: true,
  getSettings: true,
  saveSettings: true,
  getSystemLanguages: true,
  getDataInfo: true,
  chooseBackupFolder: true,
  backUpNow: true,
  getAbout: true,
  openNoteWindow: true,
  getWindowState: true,
  saveTabs: true,
  listNotes: true,
  createNote: true,
  createExampleNote: true,
  getNote: true,
  renameNote: true,
  saveHeader: true,
  appendBodyUpdate: true,
  deleteNote: true,
  restoreNote: true,
  listHeaderValues: true,
  listTemplates: true,
  listLibrary: true,
  countLibrary: true,
  search: true,
  searchEvidence: true,
  getStatistics: true,
  getSeries: true,
  findFigureUses: true,
  getContradictions: true,
  getInconsistencies: true,
  findContradicted: true,
  findCountMismatches: true,
  listPlanPage: true,
  listMeasurePage: true,
  listSeriesPage: true,
  getPlan: true,
  listStatisticPage: true,
  getStatisticChoices: true,
  getChartData: true,
  getVintages: true,
  addLimitePack: true,
  exportNote: true,
  showInFolder: true,
} satisfies Record<Method, true>

export const methodNames: readonly string[] = Object.keys(names)

/** Channel on which all requests travel: method name, then input. */
export const requestChannel = 'fiche:request'

/** Events from the main process; `EventDetail` says what each tells. */
const eventNames = ['command', 'closing', 'settings', 'bodyUpdate', 'noteChanged'] as const
export type EventName = (typeof eventNames)[number]
export const eventChannel = 'fiche:event'
/** The window says that nothing unsaved is left and it may be closed. */
export const closeChannel = 'fiche:may-close'
