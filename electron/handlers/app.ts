import type { Handlers } from '@shared/contract/contract'
import { hasPack } from '../store/library/packs'
import type { HandlerContext } from './context'

type AppContext = Pick<HandlerContext, 'db' | 'app' | 'recovery'> & {
  readonly settings: Pick<HandlerContext['settings'], 'takeBroken'>
}

export function appHandlers({ db, app, recovery, settings }: AppContext) {
  let brokenSettings: ReturnType<typeof settings.takeBroken> | undefined
  return {
    getAppState: () => {
      // The window that was told first is told again when it asks again.
      if (brokenSettings === undefined) brokenSettings = settings.takeBroken()
      return {
        ...app,
        recoveryCode: recovery.findCode(),
        limitePack: hasPack(db, '14871-24'),
        brokenSettings,
      }
    },
    confirmRecoveryCode: () => {
      recovery.confirmCode()
      return {}
    },
  } satisfies Partial<Handlers>
}

/**
 * The recovery code as all windows see it. It is stored nowhere: until the user has kept it, each
 * start makes a new one.
 *
 * @param store addCode makes a new code and gives it, null where the user has kept one
 */
export function recoveryOfThisStart(store: {
  readonly addCode: () => string | null
  readonly confirmCode: () => void
}): HandlerContext['recovery'] {
  let code: string | null | undefined
  return {
    findCode: () => {
      if (code === undefined) code = store.addCode()
      return code
    },
    confirmCode: () => {
      store.confirmCode()
      code = null
    },
  }
}
