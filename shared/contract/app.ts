import { z } from 'zod'

export const appContract = {
  getAppState: {
    input: z.strictObject({}),
    output: z.strictObject({
      version: z.string(),
      dataFolder: z.string(),
      /** `file`: no keychain on this system, the key lies in a file that only the user can read. */
      keyProtection: z.enum(['keychain', 'file']),
      /** Shown until the user says it is kept; null afterwards, and never to be had again. */
      recoveryCode: z.string().nullable(),
      limitePack: z.boolean(),
      /**
       * Where a settings file was put aside that could not be used, and which fields of it begin
       * anew, none where all do; only one window is told.
       */
      brokenSettings: z
        .strictObject({ path: z.string(), fields: z.array(z.string()).readonly() })
        .nullable(),
    }),
  },
  /** The user has kept the recovery code; it is shown no more. */
  confirmRecoveryCode: { input: z.strictObject({}), output: z.strictObject({}) },
}
