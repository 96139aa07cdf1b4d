import { expect, it } from 'vitest'
import { runSoon } from './run-soon'

const nextTask = () => new Promise((resolve) => setTimeout(resolve, 20))

it('runs an action once, in the next task', async () => {
  const done: string[] = []
  runSoon(() => done.push('a'))
  runSoon(() => done.push('b'))
  expect(done).toEqual([])
  await nextTask()
  dispatchEvent(new Event('keydown'))
  expect(done).toEqual(['a', 'b'])
})

it('runs it before the next key, and not again after', async () => {
  const done: string[] = []
  runSoon(() => done.push('written'))
  document.body.addEventListener('keydown', () => done.push('key'), { once: true })
  document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }))
  await nextTask()
  expect(done).toEqual(['written', 'key'])
})
