import { describe, expect, it } from 'vitest'
import { parseHelp } from './parse-help'

const text = (words: string) => [{ kind: 'text', text: words }]

describe('parseHelp', () => {
  it('reads titles, headings, paragraphs of several lines, lists and pictures', () => {
    const page = [
      '# Header\n\nTwo\nlines.\n\n## More\n\n- one\n- two,\n  still two\n',
      '![The header](header.png)\n\n{shortcuts}\n',
    ].join('\n')
    expect(parseHelp(page)).toEqual([
      { kind: 'title', content: text('Header') },
      { kind: 'paragraph', content: text('Two lines.') },
      { kind: 'heading', content: text('More') },
      { kind: 'list', items: [text('one'), text('two, still two')] },
      { kind: 'picture', file: 'header.png', description: 'The header' },
      { kind: 'shortcuts' },
    ])
  })

  it('reads keys, commands, strong words and links inside a line', () => {
    expect(parseHelp('Press `Tab` or [[export]]: **now**, see [Header](header).')).toEqual([
      {
        kind: 'paragraph',
        content: [
          { kind: 'text', text: 'Press ' },
          { kind: 'key', text: 'Tab' },
          { kind: 'text', text: ' or ' },
          { kind: 'command', command: 'export' },
          { kind: 'text', text: ': ' },
          { kind: 'strong', text: 'now' },
          { kind: 'text', text: ', see ' },
          { kind: 'link', text: 'Header', page: 'header' },
          { kind: 'text', text: '.' },
        ],
      },
    ])
  })

  it('leaves what it does not know as text', () => {
    expect(parseHelp('Numbers such as 14871/24 * 2 [and so on].')).toEqual([
      { kind: 'paragraph', content: text('Numbers such as 14871/24 * 2 [and so on].') },
    ])
  })
})
