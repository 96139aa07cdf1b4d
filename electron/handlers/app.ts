import type { Handlers } from '@shared/contract/contract'
import { hasPack } from '../store/library/packs'
import type { HandlerContext } from './context'

export function appHandlers({ db, app, recovery }: HandlerContext) {
  // Stored nowhere: until the user has kept it, each start makes a new one.
  let recoveryCode: string | null | undefined
  return {
    getAppState: () => {
      if (recoveryCode === undefined) recoveryCode = recovery.addCode()
      return { ...app, recoveryCode, limitePack: hasPack(db, '14871-24') }
    },
    confirmRecoveryCode: () => {
      recovery.confirmCode()
      recoveryCode = null
      return {}
    },
  } satisfies Partial<Handlers>
}
