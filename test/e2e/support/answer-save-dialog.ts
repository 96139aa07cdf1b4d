import type { ElectronApplication } from '@playwright/test'

/** Answers the system's save dialog, which no test can reach; null is Cancel. */
export async function answerSaveDialog(
  app: ElectronApplication,
  path: string | null,
): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () =>
      Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' })
  }, path)
}
