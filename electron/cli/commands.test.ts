import { expect, it } from 'vitest'
import { commandWords } from '../system/start-arguments'
import { commands } from './commands'

it('are all known when the app starts: any other word opens a window', () => {
  const words = new Set(commands.map(({ name }) => name.split(' ', 1)[0]))
  expect([...words]).toEqual(commandWords)
})
