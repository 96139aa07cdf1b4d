import { languageOf } from '@shared/language/language-of'
import { expect, it } from 'vitest'
import { wordParagraph as paragraph, wordText as text } from '../../../../test/support/word-values'
import type { WordRun } from '../../word-document'
import { lostOfHead } from './lost-of-head'

const note = (noteId: string, customMark: string | null): WordRun => ({
  kind: 'note',
  noteId,
  customMark,
  change: null,
  comments: [],
})
const picture: WordRun = {
  kind: 'image',
  image: 'word/media/a.png',
  altText: 'Emblem',
  isDecorative: false,
  widthMm: 20,
  change: null,
  comments: [],
}

it('tells footnotes and pictures of a first page, but no note that output prints itself', () => {
  const english = languageOf('en')
  const [designation] = english.designations
  if (designation === undefined) throw new Error('English has no designation')
  const head = paragraph([
    picture,
    text(`Subject: ${designation.name}`),
    note('a', '*'),
    text(' and returns'),
    note('b', null),
  ])
  const kept = paragraph([text('Text'), note('c', null)])
  const footnote = (words: string) => ({ kind: 'footnote', blocks: [paragraph(words)] }) as const
  const notes = { a: footnote(designation.note), b: footnote('As agreed.'), c: footnote('Kept.') }
  expect(lostOfHead({ blocks: [head, kept], notes }, [kept], english)).toEqual([
    { what: 'image', near: '', text: 'Emblem', isTextKept: false },
    {
      what: 'head-text',
      near: `Subject: ${designation.name} and returns`,
      text: 'As agreed.',
      isTextKept: false,
    },
  ])
})
