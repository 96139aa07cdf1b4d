import { type CommandOptions, type CommandResult, runCommand } from '../process/run-command.ts'

/** Runs the npm that runs this script: on Windows `npm` alone is no program that can be started. */
export function runNpm(words: readonly string[], options: CommandOptions): Promise<CommandResult> {
  const npm = process.env['npm_execpath']
  return npm
    ? runCommand(process.execPath, [npm, ...words], options)
    : runCommand('npm', words, options)
}
