import { type Node as PageNode, Schema } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { placedIn } from './placed-in'

const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    block: { content: '(text | sign)*' },
    sign: { inline: true, attrs: { name: {} } },
    text: { inline: true },
  },
})
const sign = (name: string) => schema.node('sign', { name })
const block = (...content: readonly PageNode[]) => schema.node('block', null, content)

describe('placedIn', () => {
  it('gives places of the page as it is, looking only into what is new', () => {
    const looked: string[] = []
    const placed = placedIn(({ type, attrs }) => {
      looked.push(type.name)
      return type.name === 'sign' ? String(attrs['name']) : null
    })
    const first = block(schema.text('ab'), sign('one'))
    const second = block(sign('two'))
    const page = schema.node('doc', null, [first, second])
    const namesAndPlaces = (given: typeof page) =>
      placed(given).map(({ found, position }) => [
        found,
        position,
        given.nodeAt(position)?.type.name,
      ])
    expect(namesAndPlaces(page)).toEqual([
      ['one', 3, 'sign'],
      ['two', 6, 'sign'],
    ])
    looked.length = 0
    const longer = schema.node('doc', null, [block(schema.text('abc'), sign('one')), second])
    expect(namesAndPlaces(longer)).toEqual([
      ['one', 4, 'sign'],
      ['two', 7, 'sign'],
    ])
    expect(looked).toEqual(['block', 'text', 'sign'])
  })
})
