import type { Handlers } from '@shared/contract/contract'
import { appHandlers } from './app'
import type { HandlerContext } from './context'
import { exportHandlers } from './export'
import { historyHandlers } from './history/history'
import { imagesHandlers } from './images/images'
import { figuresHandlers } from './library/figures'
import { libraryHandlers } from './library/library'
import { sourcesHandlers } from './library/sources'
import { libraryEditHandlers, outlineHandlers } from './library-edit'
import { questionsHandlers } from './meeting/questions'
import { repliesHandlers } from './meeting/replies'
import { notesHandlers } from './notes'
import { pagesHandlers } from './pages/pages'
import { readyHandlers } from './ready/ready'
import { reviewHandlers } from './review/review'
import { wordFilesHandlers } from './review/word-files'
import { searchHandlers } from './search'
import { createSendableFiles } from './sent/sendable-files'
import { sentHandlers } from './sent/sent'
import { settingsHandlers } from './settings'
import { statisticsHandlers } from './statistics'
import { templatesHandlers } from './templates/templates'
import { wordTemplateHandlers } from './templates/word-template'
import { versionsHandlers } from './versions'

/** One function for each request of the contract. */
export function createHandlers(context: HandlerContext): Handlers {
  const sendable = createSendableFiles()
  return {
    ...appHandlers(context),
    ...settingsHandlers(context),
    ...notesHandlers(context),
    ...templatesHandlers(context),
    ...wordTemplateHandlers(context),
    ...libraryHandlers(context),
    ...figuresHandlers(context),
    ...readyHandlers(context),
    ...outlineHandlers(context),
    ...libraryEditHandlers(context),
    ...sourcesHandlers(context),
    ...statisticsHandlers(context),
    ...searchHandlers(context),
    ...exportHandlers(context, sendable),
    ...sentHandlers(context, sendable),
    ...wordFilesHandlers(context),
    ...reviewHandlers(context),
    ...pagesHandlers(context),
    ...imagesHandlers(context),
    ...versionsHandlers(context),
    ...historyHandlers(context),
    ...questionsHandlers(context),
    ...repliesHandlers(context),
  }
}
