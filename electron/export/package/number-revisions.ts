import { type PackageParts, textOfPart } from './package-parts'

const revision = /(<w:(?:ins|del)\b[^>]*?\bw:id=")\d+"/g

/** Gives what was put in or taken out numbers of its own, after those of bookmarks. */
export function numberRevisions(parts: PackageParts): PackageParts {
  let last = textOfPart(parts, 'word/document.xml').match(/<w:bookmarkStart\b/g)?.length ?? 0
  const numbered = new Map(parts)
  for (const path of ['word/document.xml', 'word/footnotes.xml']) {
    const xml = textOfPart(parts, path)
    if (xml === '') continue
    numbered.set(
      path,
      xml.replace(revision, (_, start: string) => {
        last += 1
        return `${start}${last}"`
      }),
    )
  }
  return numbered
}
