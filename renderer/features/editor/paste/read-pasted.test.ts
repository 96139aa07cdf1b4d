import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Block, blockSchema, type ListBlock } from '@shared/note/block'
import type { Inline } from '@shared/note/inline'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flattenBlocks } from './flatten-blocks'
import { readPasted } from './read-pasted'

const folder = resolve(import.meta.dirname, '../../../../test/fixtures/clipboard')

function paste(html: string) {
  let count = 0
  return readPasted(html, () => {
    count += 1
    return `n${count}`
  })
}

const pasteFile = (name: string) => paste(readFileSync(resolve(folder, `${name}.html`), 'utf8'))

/** Blocks as lines that one reads at a glance: `*bold*`, `/italic/`, `[note]`. */
const outline = (blocks: readonly Block[]): readonly unknown[] => blocks.map(outlineOf)

function outlineOf(block: Block): unknown {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${words(block.content)}`
    case 'quotation':
      return `> ${words(block.content)}`
    case 'list':
      return listOutline(block)
    case 'table':
      return {
        widths: block.columnWidthsPx,
        rows: block.rows.map(({ cells }) =>
          cells.map(
            ({ header, columnSpan, rowSpan, content }) =>
              `${header ? '!' : ''}${columnSpan > 1 ? `c${columnSpan}:` : ''}${rowSpan > 1 ? `r${rowSpan}:` : ''}${content.map((part) => words(part.content)).join('|')}`,
          ),
        ),
      }
    case 'paragraph':
      return words(block.content)
    default:
      return block.kind
  }
}

function listOutline({ style, items }: ListBlock): unknown {
  return items.map(({ content, sublists }) => {
    const line = `${style === 'numbered' ? '1)' : '-'} ${words(content)}`
    return sublists.length > 0 ? [line, ...sublists.map(listOutline)] : line
  })
}

function words(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.kind === 'lineBreak') return '⏎'
      if (inline.kind === 'footnote') return `[${words(inline.content)}]`
      if (inline.kind !== 'text') return inline.shown
      const { text, marks } = inline
      const mark = marks.map((name) => name.slice(0, 3)).join()
      return mark === '' ? text : `{${mark} ${text}}`
    })
    .join('')
}

describe('what other programs put on the clipboard', () => {
  it('comes from Word with lists, merged cells, footnotes and accepted changes', () => {
    const { blocks, losses } = pasteFile('word-365')
    expect(outline(blocks)).toEqual([
      '# Returns from the region',
      'Arrivals on the route {bol fell} by eighty per cent[Frontex, {ita Risk Analysis} 2024.] in a year, as the annual report says.',
      [['- First measure', [['- with a part', ['- and a smaller part']]]], '- Second measure'],
      ['1) Numbered line'],
      '> Member States shall cooperate.',
      {
        widths: [200, 100, 200],
        rows: [
          ['!State', '!c2:Returns'],
          ['r2:Belgium|(both years)', '2023', '1 204'],
          ['2024', '1 310'],
        ],
      },
      'Last line.',
    ])
    expect(losses).toEqual([
      { kind: 'picture', count: 1 },
      { kind: 'textBox', count: 1 },
      { kind: 'deletion', count: 1 },
      { kind: 'comment', count: 1 },
      { kind: 'linkAddress', count: 1 },
    ])
  })

  it('comes from LibreOffice with nested numbers, a header row and footnotes', () => {
    const { blocks, losses } = pasteFile('libreoffice-24')
    expect(outline(blocks)).toEqual([
      '## Border management',
      'The agency posted {bol 200 officers}[As of 30 June.] in 2024.',
      [['1) Training', [['1) of trainers', ['1) in languages']]]], '1) Equipment'],
      {
        widths: [120, 523],
        rows: [
          ['!Year', '!Officers'],
          ['2024', '200'],
        ],
      },
    ])
    expect(losses).toEqual([
      { kind: 'picture', count: 1 },
      { kind: 'deletion', count: 1 },
    ])
  })

  it('comes from an older LibreOffice with items of two paragraphs', () => {
    expect(outline(pasteFile('libreoffice-7').blocks)).toEqual([
      '> « Les États membres coopèrent. »',
      ['- premier point⏎suite du point', '- second point'],
      '{ita Fin} du texte⏎sur deux lignes',
    ])
  })

  it('comes from a message without its tracking picture', () => {
    const { blocks, losses } = pasteFile('outlook-365')
    expect(outline(blocks)).toEqual([
      'Dear colleagues,',
      [['1) Please send replies by Friday.', ['- in writing']], '1) See desk@example.eu.'],
      '{bol From:} Desk⏎{bol Sent:} 19 November 2024',
    ])
    expect(losses).toEqual([{ kind: 'picture', count: 1 }])
  })

  it('comes from a sheet with its bold head, its widths and without hidden rows', () => {
    const { blocks, losses } = pasteFile('excel-365')
    expect(outline(blocks)).toEqual([
      {
        widths: [64, 128, 64],
        rows: [
          ['!State', '!c2:First instance'],
          ['AT', '12 345', '80%'],
        ],
      },
    ])
    expect(losses).toEqual([{ kind: 'hiddenText', count: 1 }])
  })

  it('comes from Google Docs, where all stands in one element of no weight', () => {
    expect(outline(pasteFile('google-docs').blocks)).toEqual([
      '# Talking points',
      '{bol Key} message with H{sub 2}O.',
      [['- one', ['- one a']], '- {ita two}'],
      { widths: [100, 200], rows: [['a', 'b'], ['c2:c']] },
    ])
  })

  it('comes from a page of the web without what runs, in any script', () => {
    const { blocks, losses } = pasteFile('web-page')
    expect(outline(blocks)).toEqual([
      '### Press release',
      'The Commission {bol welcomes} the agreement{sup 2}. Read more here',
      'שלום עולם, مرحبا',
      'Combining: e\u0301 n\u0303 a\u20e3 👩‍⚖️',
      [['- Outer', ['1) Inner']]],
      {
        widths: [null, null],
        rows: [
          ['Left', 'Before|in; side|after'],
          ['x', 'y'],
        ],
      },
      'Send',
      'two⏎lines',
    ])
    expect(losses).toEqual([
      { kind: 'picture', count: 1 },
      { kind: 'embedded', count: 1 },
      { kind: 'hiddenText', count: 1 },
      { kind: 'field', count: 1 },
      { kind: 'linkAddress', count: 1 },
      { kind: 'nestedTable', count: 1 },
    ])
  })
})

const word = fc.stringMatching(/^([A-Za-z0-9é\u05d0]|e\u0301){1,6}$/)
const inlineTag = fc.constantFrom('b', 'i', 'span', 'a', 'sup', 'font')
const blockTag = fc.constantFrom(
  'p',
  'div',
  'h2',
  'h5',
  'ul><li',
  'ol><li',
  'blockquote',
  'table><tr><td',
  'section',
)

const { tree } = fc.letrec<{ tree: string; inline: string }>((tie) => ({
  inline: fc.oneof(
    { weight: 3, arbitrary: word },
    fc.tuple(inlineTag, tie('inline')).map(([tag, inside]) => `<${tag}>${inside}</${tag}>`),
  ),
  tree: fc.oneof(
    { depthSize: 'medium' },
    fc.tuple(word, tie('inline')).map(([one, other]) => `<p>${one} ${other}</p>`),
    fc
      .tuple(blockTag, fc.array(tie('tree'), { minLength: 1, maxLength: 3 }))
      .map(([tags, inside]) => {
        const names = tags.split('><')
        const close = names.toReversed().map((name) => `</${name}>`)
        return `${names.map((name) => `<${name}>`).join('')}${inside.join('')}${close.join('')}`
      }),
  ),
}))

describe('any HTML', () => {
  it('keeps its words, in their order', () => {
    fc.assert(
      fc.property(tree, (html) => {
        const page = new DOMParser().parseFromString(html, 'text/html')
        const lettersOf = (text: string) => text.replace(/[\s;–]+/gu, '')
        const kept = flattenBlocks(unnumbered(paste(html).blocks))
          .map(words)
          .join('')
        expect(lettersOf(kept.replace(/\{[a-z,]+ |[}⏎]|\d+\) /g, ''))).toBe(
          lettersOf(page.body.textContent),
        )
      }),
      { numRuns: 200 },
    )
  })

  it('gives blocks that fit the model, whatever it is', () => {
    const piece = fc.oneof(
      word,
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '<table>',
        '<tr>',
        '<td rowspan=99 colspan=1000>',
        '</table>',
        '<ul>',
        '<li>',
        '</ul>',
        '<p ',
        "style='mso-list:l0 level9 lfo1'>",
        '<![if !x]>',
        '<!--',
        '-->',
        '<a href="#_ftn1">',
        '<del>',
        '<div id=ftn1><a href="#_ftnref1" name="_ftn1">',
        '<h1>',
        '<svg>',
        '<math>',
        '<template>',
        '\ud800',
        '<col width=-1 span=9999>',
        '<b>',
        '</b>',
        '<br>',
        '<caption>',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { blocks } = paste(pieces.join(''))
        expect(blocks.map((block) => blockSchema.safeParse(block).error)).toEqual(
          blocks.map(() => undefined),
        )
      }),
      { numRuns: 200 },
    )
  })
})

/** Marks of items are not words of the HTML. */
function unnumbered(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => (block.kind === 'list' ? bulleted(block) : block))
}

function bulleted(list: ListBlock): ListBlock {
  return {
    ...list,
    style: 'bulleted',
    items: list.items.map((item) => ({ ...item, sublists: item.sublists.map(bulleted) })),
  }
}
