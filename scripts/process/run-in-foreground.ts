import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { endGroup } from './run-command.ts'

const patienceMs = 5000
const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Runs a program with this process's input and output until it ends, and ends it, with all that it
 * started, when this process is told to end (Ctrl-C).
 * @returns its exit code; 128 and the signal's number when a signal ended it
 */
export function runInForeground(
  command: string,
  commandArguments: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, commandArguments, {
      env: environment,
      stdio: 'inherit',
      detached: process.platform !== 'win32',
    })
    let forcedEnd: NodeJS.Timeout | undefined
    const end = () => {
      // Asks first: the app then saves and closes its windows.
      endGroup(child.pid, 'SIGINT')
      forcedEnd ??= setTimeout(() => endGroup(child.pid, 'SIGKILL'), patienceMs)
    }
    for (const signal of endingSignals) process.on(signal, end)
    child.on('error', reject)
    child.on('exit', (exitCode, signal) => {
      clearTimeout(forcedEnd)
      for (const name of endingSignals) process.off(name, end)
      // A virtual display that the app ran on does not listen to SIGINT.
      endGroup(child.pid, 'SIGTERM')
      resolve(exitCode ?? (signal ? 128 + constants.signals[signal] : 1))
    })
  })
}
