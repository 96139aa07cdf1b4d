import { findSecretWords } from '@shared/note/roles/secret-words'
import { describe, expect, it } from 'vitest'
import { pageEditor, paragraph } from '../../../../test/support/page-editor'
import { pasteForeign } from '../paste/paste-foreign'
import { markPasted } from './mark-pasted'

const secrets = [{ text: 'Red line: no quota above 500 persons.', title: 'Briefing' }]

function openPage() {
  const titles: string[] = []
  const page = pageEditor(
    [paragraph('p1', 'Open words.'), paragraph('p2', '')],
    [
      pasteForeign(
        () => crypto.randomUUID(),
        () => undefined,
      ),
      markPasted(
        async (lines) =>
          findSecretWords(lines, secrets).flatMap((found, line) =>
            found === undefined ? [] : [{ line, title: found.title }],
          ),
        (title) => titles.push(title),
      ),
    ],
  )
  page.editor.commands.setTextSelection(14)
  const roles = () => page.blocks().map(({ kind, role }) => `${kind} ${role ?? 'none'}`)
  return { ...page, titles, roles }
}

/** The answer comes after the words are in the text. */
const answered = async () => await new Promise((resolve) => setTimeout(resolve))

describe('what is not to be said and comes back through another program', () => {
  it.each([
    ['plain text', '', 'red line:  no quota above 500 persons'],
    ['a web page', '<p>Red line: <b>no quota</b> above 500 persons.</p>', ''],
  ])('is marked again: %s', async (_, html, plain) => {
    const { paste, titles, roles } = openPage()
    paste(html, plain)
    await answered()
    expect([roles(), titles]).toEqual([['paragraph none', 'paragraph notToBeSaid'], ['Briefing']])
  })

  it('is marked with its list, and not what stands beside it', async () => {
    const { paste, roles } = openPage()
    paste('<p>We agree.</p><ul><li>One</li><li>Red line: no quota above 500 persons.</li></ul>')
    await answered()
    expect(roles()).toEqual(['paragraph none', 'paragraph none', 'list notToBeSaid'])
  })

  it('leaves all other words as they are', async () => {
    const { paste, titles, roles } = openPage()
    paste('<p>We have no red lines.</p>')
    await answered()
    expect([roles(), titles]).toEqual([['paragraph none', 'paragraph none'], []])
  })
})
