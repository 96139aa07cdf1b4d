import { parseArgs } from 'node:util'
import { FicheError } from '@shared/contract/error'
import type { Text } from '@shared/text/text'
import type { Command, GivenArguments } from './command'

/** What was asked: the command, its arguments, and the options that every command has. */
export type ParsedCommand = {
  readonly command: Command
  readonly given: GivenArguments
  readonly json: boolean
  readonly dataFolder: string | null
}

const commonOptions = { json: { type: 'boolean' }, data: { type: 'string' } } as const

/**
 * Reads a command line. Options may stand anywhere; `--` ends them.
 *
 * @throws FicheError `command-wrong` with what is wrong and how it is used
 */
export function parseCommand(
  commands: readonly Command[],
  argv: readonly string[],
  text: Text,
): ParsedCommand {
  const command = findCommand(commands, argv, text)
  const { values, positionals } = parse(command, argv, text)
  const given = positionals.slice(command.name.split(' ').length)
  if (given.length !== command.positionals)
    throw new FicheError('command-wrong', text('commandLine.usage', { usage: command.usage }))
  const { json, data, ...options } = values
  return {
    command,
    given: { positionals: given, options },
    json: json === true,
    dataFolder: typeof data === 'string' ? data : null,
  }
}

/** The words of a command line that are neither options nor values of the common ones. */
function wordsOf(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--')
  const before = end < 0 ? argv : argv.slice(0, end)
  return before.filter(
    (argument, index) => !argument.startsWith('-') && before[index - 1] !== '--data',
  )
}

function findCommand(commands: readonly Command[], argv: readonly string[], text: Text): Command {
  const words = wordsOf(argv)
  const command = commands.find((one) =>
    one.name.split(' ').every((word, index) => words[index] === word),
  )
  if (command) return command
  const names = commands.map((one) => one.name).join(', ')
  const asked = words.slice(0, 2).join(' ')
  const sentence =
    asked === ''
      ? text('commandLine.nothingAsked', { names })
      : text('commandLine.unknown', { asked, names })
  throw new FicheError('command-wrong', sentence)
}

function parse({ options, usage }: Command, argv: readonly string[], text: Text) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      strict: true,
      options: { ...options, ...commonOptions },
    })
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('. ')[0] ?? '') : ''
    throw new FicheError('command-wrong', text('commandLine.badOption', { reason, usage }))
  }
}
