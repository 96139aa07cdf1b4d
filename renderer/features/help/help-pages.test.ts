import { findCommand } from '@shared/commands/commands'
import { textLanguages } from '@shared/text/text'
import { describe, expect, it } from 'vitest'
import { findHelpPicture, helpPage } from './help-pages'
import { findHelpPageId, helpPageAt, helpPageIds } from './help-place'
import { type HelpBlock, parseHelp } from './parse-help'

const pages = textLanguages.flatMap((language) =>
  helpPageIds.map((id) => ({ language, id, blocks: parseHelp(helpPage(language, id)) })),
)

const inlinesOf = (block: HelpBlock) => {
  if (block.kind === 'list') return block.items.flat()
  return 'content' in block ? block.content : []
}

describe('help pages', () => {
  it('are all there in each language, with a title and some text', () => {
    const wrong = pages.filter(({ blocks }) => blocks[0]?.kind !== 'title' || blocks.length < 3)
    expect(wrong.map(({ language, id }) => `${language}/${id}`)).toEqual([])
  })

  it('name only pages, commands and pictures that there are', () => {
    const wrong = pages.flatMap(({ language, id, blocks }) =>
      blocks.flatMap((block) => {
        const missing = inlinesOf(block).flatMap((inline) => {
          if (inline.kind === 'link') return findHelpPageId(inline.page) ? [] : [inline.page]
          if (inline.kind === 'command') return findCommand(inline.command) ? [] : [inline.command]
          return []
        })
        const lacksPicture = block.kind === 'picture' && !findHelpPicture(language, block.file)
        return [...missing, ...(lacksPicture ? [block.file] : [])].map(
          (name) => `${language}/${id}: ${name}`,
        )
      }),
    )
    expect(wrong).toEqual([])
  })

  it('have the same blocks in each language', () => {
    const kindsOf = (language: string) =>
      pages
        .filter((page) => page.language === language)
        .map(({ blocks }) => blocks.map((b) => b.kind))
    expect(kindsOf('fr')).toEqual(kindsOf('en'))
  })

  it('are found from the nearest place that names one', () => {
    document.body.innerHTML =
      '<main data-help="first-note"><div data-help="header"><input></div></main><div data-help="x"><b></b></div>'
    const at = (selector: string) => helpPageAt(document.querySelector(selector))
    expect([at('input'), at('main'), at('b'), helpPageAt(null)]).toEqual([
      'header',
      'first-note',
      undefined,
      undefined,
    ])
  })
})
