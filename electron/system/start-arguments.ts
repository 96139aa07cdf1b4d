/** The first words of all commands, known before what runs them is loaded. */
export const commandWords: readonly string[] = [
  'library',
  'search',
  'note',
  'version',
  'export',
  'evidence',
  'sent',
  'check',
  'ready',
]

/** Switches that development and tests give to Electron itself. */
const electronSwitch = /^--(no-sandbox|inspect|remote-debugging|enable-|disable-|ozone-)/

/**
 * The arguments of the command line, if the app was started as one: the first argument that is
 * no option is a command. Null for a window.
 *
 * @param argv       of the process, program first
 * @param isPackaged false: the first argument that is no option is the folder of the app
 */
export function findCommandArguments(
  argv: readonly string[],
  isPackaged: boolean,
): readonly string[] | null {
  const given = argv.slice(1).filter((argument) => !electronSwitch.test(argument))
  const appFolder = isPackaged ? -1 : firstPlain(given)
  const own = given.filter((_, index) => index !== appFolder)
  const command = own[firstPlain(own)]
  return command !== undefined && commandWords.includes(command) ? own : null
}

/** `--data` is the one option before a command that takes its value as an argument of its own. */
function firstPlain(given: readonly string[]): number {
  return given.findIndex(
    (argument, index) => !argument.startsWith('-') && given[index - 1] !== '--data',
  )
}

/** The data folder asked for by `--data D` or `--data=D`, as typed; null if none is. */
export function findDataOption(argv: readonly string[]): string | null {
  const inline = argv.find((argument) => argument.startsWith('--data='))
  if (inline !== undefined) return inline.slice('--data='.length)
  const index = argv.indexOf('--data')
  return index === -1 ? null : (argv[index + 1] ?? null)
}
