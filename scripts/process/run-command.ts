import { spawn } from 'node:child_process'

export type CommandResult = {
  /** 0 is success; 124 means the time ran out, 127 that the program could not be started. */
  readonly exitCode: number
  /** What the program wrote to standard output and standard error, in that order of arrival. */
  readonly output: string
}

export type CommandOptions = {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  readonly timeoutMs?: number
}

const timedOut = 124
const notStarted = 127

/** Runs a program to its end and keeps what it wrote; never throws, a failure is in the exit code. */
export function runCommand(
  command: string,
  commandArguments: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, commandArguments, {
      cwd: options.cwd,
      env: options.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that running out of time also ends what the program started.
      detached: process.platform !== 'win32',
    })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    const output = () => Buffer.concat(chunks).toString('utf8')

    let exitCodeOfKill: number | undefined
    const timer = options.timeoutMs
      ? setTimeout(() => {
          exitCodeOfKill = timedOut
          endGroup(child.pid, 'SIGKILL')
        }, options.timeoutMs)
      : undefined
    child.on('error', (error) => {
      clearTimeout(timer)
      resolve({ exitCode: notStarted, output: `${output()}${error.message}` })
    })
    child.on('close', (exitCode) => {
      clearTimeout(timer)
      resolve({ exitCode: exitCodeOfKill ?? exitCode ?? 1, output: output() })
    })
  })
}

/** Signals a program started with `detached`, and all it started; one that is gone is no error. */
export function endGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal)
  } catch {
    // It ended by itself in the meantime.
  }
}
