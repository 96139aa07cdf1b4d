import type { z } from 'zod'
import { appContract } from './app'
import { checkContract } from './check/check'
import { evidenceContract } from './evidence/evidence'
import { exportContract } from './export'
import { historyContract } from './history/history'
import { imagesContract } from './images/images'
import { libraryContract } from './library'
import { chartsContract } from './library/charts'
import { figureOffersContract } from './library/figure-offers'
import { figuresContract } from './library/figures'
import { sourcesContract } from './library/sources'
import { timelineContract } from './library/timeline'
import { questionsContract } from './meeting/questions'
import { repliesContract } from './meeting/replies'
import { notesContract } from './notes'
import { pagesContract } from './pages/pages'
import { readyContract } from './ready/ready'
import { importReportContract } from './review/import-report'
import { reviewContract } from './review/review'
import { sentContract } from './sent/sent'
import { settingsContract } from './settings'
import { statisticsContract } from './statistics'
import { templatesContract } from './templates/templates'
import { wordTemplateContract } from './templates/word-template'
import { versionsContract } from './versions'

/** Every request that the window can make of the main process. */
export const contract = {
  ...appContract,
  ...settingsContract,
  ...notesContract,
  ...templatesContract,
  ...wordTemplateContract,
  ...libraryContract,
  ...figuresContract,
  ...figureOffersContract,
  ...chartsContract,
  ...checkContract,
  ...readyContract,
  ...sourcesContract,
  ...timelineContract,
  ...statisticsContract,
  ...exportContract,
  ...evidenceContract,
  ...sentContract,
  ...importReportContract,
  ...reviewContract,
  ...pagesContract,
  ...imagesContract,
  ...versionsContract,
  ...historyContract,
  ...questionsContract,
  ...repliesContract,
}

export type Method = keyof typeof contract
export type MethodInput<M extends Method> = z.infer<(typeof contract)[M]['input']>
export type MethodOutput<M extends Method> = z.infer<(typeof contract)[M]['output']>

/** One function a request; input was checked before it is called. */
export type Handlers = {
  readonly [M in Method]: (input: MethodInput<M>) => MethodOutput<M> | Promise<MethodOutput<M>>
}

/** What crosses the border: exceptions do not, as they lose their class on the way. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly code: string; readonly message: string } }
