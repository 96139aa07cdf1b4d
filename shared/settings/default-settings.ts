import type { OutlineChoice } from './outline-choice'
import type { Settings, StatisticsSettings } from './settings'

// Apart from the schemas, so that the window's shell has its settings without zod.

export const noOutlineChoice: OutlineChoice = {
  region: null,
  route: null,
  institution: null,
  year: null,
  status: null,
  actor: null,
}

export const noStatisticsChoice: StatisticsSettings = {
  indicatorId: null,
  geography: null,
  dimensions: {},
  fromYear: null,
  toYear: null,
  order: 'series',
  chart: null,
  along: null,
  withApart: false,
}

/** What a new user has. */
export const defaultSettings: Settings = {
  language: 'system',
  scheme: 'system',
  textSizePercent: 100,
  pageWidth: 'normal',
  percentSpacing: 'no-break-space',
  quotationMarks: 'double',
  fileNames: 'title',
  exportLook: { kind: 'council', templateId: null, styleNames: {} },
  defaultMarking: null,
  delegation: '',
  authorName: '',
  backupFolder: null,
  shortcuts: {},
  recent: [],
  outline: noOutlineChoice,
  listSorts: {},
  timeline: { hidden: [], region: null, isNewestFirst: true },
  navigation: { isOpen: true, widthPx: 232 },
  side: { isOpen: true, widthPx: 336 },
  sidePanel: 'evidence',
  statistics: noStatisticsChoice,
  windows: [],
}
