import { SaxesParser } from 'saxes'

/** The level of each paragraph style that is a heading, from 1, by the style's id. */
export function headingLevels(styles: string): ReadonlyMap<string, number> {
  const levels = new Map<string, number>()
  let styleId: string | undefined
  readTags(styles, (name, attributes) => {
    if (name === 'w:style') styleId = attributes['w:styleId']
    if (styleId === undefined || name !== 'w:name') return
    const level = /^heading ([1-9])$/i.exec(attributes['w:val'] ?? '')?.[1]
    if (level !== undefined) levels.set(styleId, Number(level))
  })
  return levels
}

/** The language of all text that names no other one; null where there is none. */
export function languageOfStyles(styles: string): string | null {
  let isDefault = false
  let language: string | null = null
  readTags(styles, (name, attributes) => {
    if (name === 'w:docDefaults') isDefault = true
    if (name === 'w:style') isDefault = false
    if (isDefault && name === 'w:lang') language = attributes['w:val'] ?? language
  })
  return language
}

function readTags(
  xml: string,
  onTag: (name: string, attributes: Readonly<Record<string, string>>) => void,
): void {
  if (xml === '') return
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => onTag(name, attributes))
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
}
