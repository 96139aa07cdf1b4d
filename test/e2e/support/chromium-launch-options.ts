import type { LaunchOptions } from '@playwright/test'

/** Keeps the browser from calling home: tests also run where every such call hangs or fails. */
const quietArguments = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The system's Chromium, or the browser that FICHE_CHROMIUM names; none is downloaded. */
export function chromiumLaunchOptions(environment: NodeJS.ProcessEnv): LaunchOptions {
  const isRoot = process.getuid?.() === 0
  return {
    executablePath: environment['FICHE_CHROMIUM'] || '/usr/bin/chromium',
    args: isRoot ? ['--no-sandbox', ...quietArguments] : quietArguments,
  }
}
