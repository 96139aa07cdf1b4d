import { describe, expect, it } from 'vitest'
import { noteToDocx } from '../../electron/export/note-to-docx'
import { readPdfPages } from '../support/pdf-words'
import { readGoldenNote } from './golden-files'

async function readPages(name: string): Promise<readonly (readonly string[])[]> {
  const { bytes } = await noteToDocx(readGoldenNote(name), { audience: 'sending' })
  return await readPdfPages(bytes)
}

/** Numbers are Word's own: only a program that lays out pages shows which they are. */
describe('pages as LibreOffice prints them', { timeout: 120_000 }, () => {
  it('number headings, and start each list and each block of questions at 1', async () => {
    const numbers = async (name: string) =>
      (await readPages(name)).flat().filter((word) => /^(\d+[.)]|\(\w+\)|\d(\.\d)+|[•–])$/.test(word))
    expect(await numbers('headings')).toEqual(['1)', '1.1', '1.1.1', '1.2', '2)'])
    expect(await numbers('lists')).toEqual(['•', '•', '(a)', '•', '(b)', '(a)', '1.', '2.', '1.'])
    expect(await numbers('questions')).toEqual(['1)', '2)', '(a)', '(b)', '(a)', '1)'])
  })

  it('count headings and paragraphs anew in annexes, whose pages are as the contents table says', async () => {
    const numbered = (await readPages('numbered-paragraphs')).flat().join(' ')
    expect(numbered).toMatch(/1\) Introduction 1\. A first .* 2\. A second .* 1\. a list .* 3\. The/)
    expect(numbered).toMatch(/4\. The fourth .* ANNEX Details 1\. Begins .* 2\. See/)
    const pages = await readPages('note-contents')
    const [first = []] = pages
    const listed = [...first.join(' ').matchAll(/(Kosovo and the region|Next steps|Figures)[ .]+(\d)/g)]
    const found = listed.map(([, words = '', page]) => [
      words,
      Number(page),
      pages.findLastIndex((page) => page.join(' ').replaceAll('*', '').includes(words)) + 1,
    ])
    expect(found).toHaveLength(3)
    expect(found.map(([, , page]) => page)).toEqual(found.map(([, page]) => page))
    const [, , turned = []] = await readPages('note-annexes')
    expect(turned).toEqual(expect.arrayContaining(['ANNEX', 'II', 'Palestine*', 'LIMITE']))
  })

  it('keep each footnote with its mark, those outside the count among them', async () => {
    const words = (await readPages('designation')).flat().join(' ')
    expect(words).toContain('Kosovo*: 23 Kosovo and Palestine**.')
    expect(words).toMatch(/1 \* \*\* Kosovo in a note\. This designation is .* This designation shall/)
  })

  it('carry number, marking, language and places of a draft', async () => {
    const [page = []] = await readPages('header-draft')
    expect(page).toEqual(expect.arrayContaining(['DRAFT', '[number]', '[initials]', '[unit]', 'EN']))
    const [full = []] = await readPages('header-full')
    expect(full.filter((word) => word === 'LIMITE')).toHaveLength(2)
  })

  it('say of a working paper who may have it, and its codes without numbers', async () => {
    const [page = []] = await readPages('working-paper')
    const words = page.join(' ')
    expect(words).toMatch(/WK 10235\/2022 INIT LIMITE JAI MIGR COMIX WORKING PAPER This is a paper/)
    expect(words).toMatch(/community members\. From: Presidency To: .* N° prev\. doc\.: 9520\/18/)
  })
})
