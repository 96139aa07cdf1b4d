import type { ElectronApplication } from '@playwright/test'

/** Answers the system's dialog for files, which no test can reach. */
export async function answerOpenDialog(
  app: ElectronApplication,
  ...paths: string[]
): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths })
  }, paths)
}
