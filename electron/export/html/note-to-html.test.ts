// @vitest-environment jsdom
import type { Note } from '@shared/note/note'
import { cleanText } from '@shared/typography/clean-text'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noteArbitrary } from '../../../test/support/note-arbitrary'
import { buildNote, footnote, heading, paragraph, text } from '../../../test/support/note-builder'
import { parsePage } from '../../../test/support/words/html-words'
import { noteToFlow } from '../flow/note-to-flow'
import { prepareNote } from '../print/prepared-note'
import { writeHtml } from './note-to-html'

function htmlOf(note: Note): string {
  return writeHtml(noteToFlow(prepareNote(note, {})), 'screen')
}

function pageOf(body: Note['body']): Document {
  return parsePage(htmlOf(buildNote({ body: [...body] })))
}

/** Elements that would run or fetch something, wherever they come from. */
const active = 'script, iframe, object, embed, link, base, form, [onload], [onerror], [srcdoc]'

describe('writeHtml', () => {
  it('writes words that look like markup as words', () => {
    const words = '</style><script>alert(1)</script><img src=x onerror=alert(1)> &amp; "x"'
    const page = pageOf([paragraph(words)])
    expect(page.querySelectorAll(active)).toHaveLength(0)
    expect(page.querySelector('main p')?.textContent).toContain('</style><script>alert(1)</script>')
    const hostile = { number: '</style><script>', marking: "'}@import 'x'" } as const
    const note = buildNote({ body: [] })
    const foot = parsePage(htmlOf({ ...note, header: { ...note.header, ...hostile } }))
    expect(foot.querySelectorAll(active)).toHaveLength(0)
    expect(foot.querySelectorAll('style')).toHaveLength(1)
  })

  it('leaves out what no file may hold, and keeps a very long paragraph', () => {
    const long = 'x'.repeat(100_000)
    const page = pageOf([paragraph('a\u0000b\u0008c\ufffed\ud800e'), paragraph(long)])
    const [first, second] = [...page.querySelectorAll('main p')].map((one) => one.textContent)
    expect(first).toBe('abcde')
    expect(second).toBe(long)
  })

  it('links footnotes both ways, in headings too', () => {
    const page = pageOf([heading(1, 'H', footnote('In a heading')), paragraph('x', footnote('y'))])
    const marks = [...page.querySelectorAll('[role=doc-noteref]')].map((one) => [
      one.closest('h2, p')?.tagName,
      page.querySelector(one.getAttribute('href') ?? 'none')?.textContent,
      one.id,
    ])
    const backs = [...page.querySelectorAll('[role=doc-backlink]')].map((one) =>
      one.getAttribute('href'),
    )
    expect([marks, backs]).toEqual([
      [
        ['H2', '1 In a heading', 'mark-1'],
        ['P', '2 y', 'mark-2'],
      ],
      ['#mark-1', '#mark-2'],
    ])
  })

  it('leaves no rank of headings out, whatever the author did', () => {
    const page = pageOf([heading(3, 'a'), heading(1, 'b'), heading(3, 'c')])
    const ranks = [...page.querySelectorAll('main h2, main h3, main h4')].map(
      (one) => `${one.tagName} ${one.textContent}`,
    )
    expect(ranks).toEqual(['H2 0.0.1 a', 'H2 1) b', 'H3 1.0.1 c'])
  })

  it('writes right-to-left paragraphs as such', () => {
    const page = pageOf([paragraph('שלום EU'), paragraph('EU שלום', text('!', 'bold'))])
    expect([...page.querySelectorAll('main p')].map((one) => one.getAttribute('dir'))).toEqual([
      'rtl',
      null,
    ])
  })

  it('says any note whole and nothing more than it says, in a page that is well built', () => {
    fc.assert(
      fc.property(noteArbitrary, (note) => {
        const prepared = prepareNote(note, {})
        const html = htmlOf(note)
        expect(html).not.toMatch(/NaN|Infinity|undefined/)
        const page = parsePage(html)
        expect(page.querySelectorAll(active)).toHaveLength(0)
        expect(page.querySelectorAll('h1')).toHaveLength(1)
        const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
        expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
        const dead = [...page.querySelectorAll('a[href^="#"]')]
          .map((one) => (one.getAttribute('href') ?? '').slice(1))
          .filter((id) => page.getElementById(id) === null)
        expect(dead).toEqual([])
        for (const part of page.querySelectorAll('svg, details, .contents, [role=doc-noteref]'))
          part.remove()
        const whole = squeezed(page.body.textContent ?? '')
        for (const { runs } of prepared.printed.texts.values()) {
          const words = runs.map((run) => (run.kind === 'text' ? run.text : '')).join('')
          expect(whole).toContain(squeezed(words))
        }
        expect(cleanText(whole)).toBe(whole)
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})

/** Browsers join spaces and end lines where elements end. */
function squeezed(text: string): string {
  return text.replace(/[ \t\n]+/g, '')
}
