import { describe, expect, it } from 'vitest'
import { createBodyFeed } from './body-feed'

describe('createBodyFeed', () => {
  it('gives what came before anybody followed, then each update as it comes, each once', () => {
    const feed = createBodyFeed()
    const taken: string[] = []
    feed.hear('a')
    feed.hear('b')
    const stop = feed.follow((update) => taken.push(`first ${update}`))
    feed.hear('c')
    stop()
    feed.hear('d')
    feed.follow((update) => taken.push(`second ${update}`))
    feed.hear('e')
    expect(taken).toEqual(['first a', 'first b', 'first c', 'second d', 'second e'])
  })
})
