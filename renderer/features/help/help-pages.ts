import type { TextLanguage } from '@shared/text/text'
import type { HelpPageId } from './help-place'

const pages = import.meta.glob<string>('../../../resources/help/*/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const pictures = import.meta.glob<string>('../../../resources/help/pictures/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
})

/** The Markdown of a page; empty for one that is not shipped. */
export function helpPage(language: TextLanguage, id: HelpPageId): string {
  return pages[`../../../resources/help/${language}/${id}.md`] ?? ''
}

/** The address of a picture, which exists once a language: `header.png` is `header.fr.png`. */
export function findHelpPicture(language: TextLanguage, file: string): string | undefined {
  return pictures[`../../../resources/help/pictures/${file.replace('.', `.${language}.`)}`]
}
