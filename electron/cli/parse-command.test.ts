import { createText } from '@shared/text/text'
import { describe, expect, it } from 'vitest'
import { commands } from './commands'
import { parseCommand } from './parse-command'

const parse = (argv: readonly string[]) => parseCommand(commands, argv, createText('en'))

describe('parseCommand', () => {
  it('takes options anywhere', () => {
    const { command, given, json, dataFolder } = parse([
      '--data',
      'D',
      'search',
      '--json',
      'western balkans',
      '--limit=5',
    ])
    expect({ name: command.name, given, json, dataFolder }).toEqual({
      name: 'search',
      given: { positionals: ['western balkans'], options: { limit: '5' } },
      json: true,
      dataFolder: 'D',
    })
  })

  it('takes what follows -- as it stands', () => {
    expect(parse(['search', '--', '--json']).given.positionals).toEqual(['--json'])
  })

  it.each([
    [[], /name a command; the commands are library list, search/],
    [['fly'], /there is no command "fly"/],
    [['note', 'show'], /use it as: fiche note show ID/],
    [['note', 'list', 'x'], /use it as: fiche note list/],
    [['note', 'list', '--loud'], /use it as: fiche note list/],
    [['search', 'x', '--limit'], /use it as: fiche search/],
  ])('says what is wrong with %j', (argv, sentence) => {
    expect(() => parse(argv)).toThrow(sentence)
  })
})
