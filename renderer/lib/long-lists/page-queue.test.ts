import { describe, expect, it } from 'vitest'
import { createPageQueue, pagesOf } from './page-queue'

/** A queue whose reads end when they are told to. */
function slowQueue() {
  const begun: number[] = []
  const ends: (() => void)[] = []
  const queue = createPageQueue((page) => {
    begun.push(page)
    return new Promise((resolve) => ends.push(resolve))
  })
  const endOne = async () => {
    ends.shift()?.()
    await Promise.resolve()
    await Promise.resolve()
  }
  return { queue, begun, endOne }
}

describe('createPageQueue', () => {
  it('reads one page at a time, and none that was scrolled past before its turn', async () => {
    const { queue, begun, endOne } = slowQueue()
    queue.want([0, 1])
    for (let page = 2; page < 90; page += 1) queue.want([page])
    queue.want([90, 91])
    expect(begun).toEqual([0])
    await endOne()
    expect(begun).toEqual([0, 90])
    await endOne()
    await endOne()
    expect(begun).toEqual([0, 90, 91])
    queue.want([5])
    expect(begun).toEqual([0, 90, 91, 5])
  })

  it('does not begin what is in sight no more', async () => {
    const { queue, begun, endOne } = slowQueue()
    queue.want([7, 8])
    queue.want([])
    await endOne()
    expect(begun).toEqual([7])
  })
})

describe('pagesOf', () => {
  it('names all pages between two rows', () => {
    expect([pagesOf(0, 0, 100), pagesOf(99, 200, 100), pagesOf(-5, -1, 100)]).toEqual([
      [0],
      [0, 1, 2],
      [],
    ])
  })
})
