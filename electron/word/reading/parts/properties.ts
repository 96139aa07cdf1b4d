import type { WordDocument } from '@shared/word/word-document'
import { isLanguageTag } from '../styles/said-look'
import { readXmlTree, type XmlNode } from '../xml/xml-node'
import { childrenNamed, findChild } from '../xml/xml-queries'
import { findByKind, type Relationships } from './relationships'

type Properties = Omit<WordDocument['properties'], 'language'> & {
  /** What the file says of itself, where its styles say nothing. */
  readonly language: string | null
}

/** Reads what a file says about itself. */
export function readProperties(
  readText: (name: string) => string | undefined,
  links: Relationships,
): Properties {
  const part = (kind: string): XmlNode | undefined => {
    const name = findByKind(links, kind)?.target
    const xml = name === undefined ? undefined : readText(name)
    return name === undefined || xml === undefined ? undefined : readXmlTree(xml, name)
  }
  const core = part('core-properties') ?? part('coreProperties')
  const application = part('extended-properties') ?? part('extendedProperties')
  const custom = part('custom-properties') ?? part('customProperties')
  const language = findChild(core, 'dc:language')?.text.trim()
  return {
    title: findChild(core, 'dc:title')?.text.trim() ?? '',
    language: isLanguageTag(language) ? language : null,
    application: shortApplication(findChild(application, 'app:Application')?.text ?? ''),
    custom: Object.fromEntries(
      childrenNamed(custom, 'custom:property').map(({ attributes, children }) => [
        attributes['name'] ?? '',
        children[0]?.text ?? '',
      ]),
    ),
  }
}

/** LibreOffice adds its build and system. */
function shortApplication(application: string): string {
  return /^LibreOffice\/\d+\.\d+/.exec(application)?.[0] ?? application.trim()
}
