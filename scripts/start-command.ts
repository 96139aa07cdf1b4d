import type { ElectronRuntime } from './electron/choose-electron.ts'

export type StartRequest = {
  readonly runtime: ElectronRuntime
  readonly appFolder: string
  /** The program that serves the sources and restarts Electron; null runs the built app. */
  readonly developmentServer: string | null
  readonly needsVirtualDisplay: boolean
  readonly appArguments: readonly string[]
}

export type StartCommand = {
  readonly command: string
  readonly commandArguments: readonly string[]
}

/** The command line that opens the app, on a virtual display if there is no other. */
export function startCommand(request: StartRequest): StartCommand {
  const { runtime, appArguments } = request
  const program = request.developmentServer ?? runtime.executable
  const programArguments = request.developmentServer
    ? ['dev', '--', ...appArguments]
    : [...runtime.arguments, request.appFolder, ...appArguments]
  return request.needsVirtualDisplay
    ? withVirtualDisplay(program, programArguments)
    : { command: program, commandArguments: programArguments }
}

/** What Xvfb is told: one screen of 1440 × 900 pixels. */
export const virtualScreen = ['-screen', '0', '1440x900x24'] as const

/** `-a` finds a display number that nobody uses. */
export function withVirtualDisplay(command: string, words: readonly string[]): StartCommand {
  const screen = ['-a', '-s', virtualScreen.join(' ')]
  return { command: 'xvfb-run', commandArguments: [...screen, command, ...words] }
}
