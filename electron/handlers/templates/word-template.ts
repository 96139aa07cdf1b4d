import type { Handlers } from '@shared/contract/contract'
import { keepTemplate, takeTemplate } from '../../operations/word-templates/take-template'
import {
  findWordTemplateName,
  listWordTemplates,
  removeWordTemplates,
} from '../../store/word-templates/word-templates'
import type { HandlerContext } from '../context'

export function wordTemplateHandlers(context: HandlerContext) {
  const { db, nowMs } = context
  return {
    findWordTemplate: () => ({ fileName: findWordTemplateName(db)?.fileName ?? null }),
    setWordTemplate: async ({ fileName, bytes }) => {
      await takeTemplate(context, { fileName, bytes: Buffer.from(bytes, 'base64') })
      return {}
    },
    listWordTemplates: () => listWordTemplates(db),
    keepWordTemplate: async ({ fileName, bytes }) => ({
      id: await keepTemplate(context, { fileName, bytes: Buffer.from(bytes, 'base64') }),
    }),
    removeWordTemplate: () => {
      removeWordTemplates(db, nowMs())
      return {}
    },
  } satisfies Partial<Handlers>
}
