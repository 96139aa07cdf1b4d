/**
 * Footnotes and endnotes as Word (`_ftn1`), LibreOffice (`sdfootnote1sym`) and Google Docs
 * (`ftnt1`) write them: a link in the text to a name, and at the end a link back that has the name.
 */
const linksBack = [
  'a[href*="#_ftnref"]',
  'a[href*="#_ednref"]',
  'a.sdfootnotesym',
  'a.sdendnotesym',
  'a[href^="#ftnt_ref"]',
].join(',')

export type FoundNotes = {
  readonly notes: ReadonlyMap<string, Element>
  readonly noteElements: ReadonlySet<Element>
}

/** The notes that the text refers to; one that nothing refers to is text like any other. */
export function findNotes(page: Document): FoundNotes {
  const notes = new Map<string, Element>()
  const noteElements = new Set<Element>()
  const targets = new Set(
    [...page.querySelectorAll('a[href*="#"]')]
      .filter((link) => !link.matches(linksBack))
      .map((link) => (link.getAttribute('href') ?? '').replace(/^[^#]*#/, '')),
  )
  for (const link of page.querySelectorAll(linksBack)) {
    const name = link.getAttribute('name') ?? link.id
    const note = link.closest('div[id^="ftn"],div[id^="edn"],div[id^="sd"]') ?? link.closest('p,li')
    if (note === null || !targets.has(name)) continue
    notes.set(name, note)
    noteElements.add(note).add(link)
  }
  return { notes, noteElements }
}

/** Ids of Word's drawn shapes that hold text; they stand in comments that only Word reads. */
export function findTextBoxes(page: Document): ReadonlySet<string> {
  const found = new Set<string>()
  const comments = page.createNodeIterator(page, NodeFilter.SHOW_COMMENT)
  for (let comment = comments.nextNode(); comment !== null; comment = comments.nextNode()) {
    const value = comment.nodeValue ?? ''
    if (!value.includes('<v:textbox')) continue
    for (const [, id = ''] of value.matchAll(/<v:(?:shape|rect|roundrect) id="([^"]{1,200})"/g))
      found.add(id)
  }
  return found
}
