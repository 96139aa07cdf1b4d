import { SaxesParser } from 'saxes'

type ReadStyles = {
  /** The level of each paragraph style that is a heading, from 1, by the style's id. */
  readonly headingLevels: ReadonlyMap<string, number>
  /** The language of all text that names no other one; null where there is none. */
  readonly language: string | null
}

/** Reads the part of a Word file that holds its styles. */
export function readStyles(styles: string): ReadStyles {
  const headingLevels = new Map<string, number>()
  let styleId: string | undefined
  let isDefault = false
  let language: string | null = null
  readTags(styles, (name, attributes) => {
    const value = attributes['w:val']
    switch (name) {
      case 'w:docDefaults':
        isDefault = true
        break
      case 'w:style':
        isDefault = false
        styleId = attributes['w:styleId']
        break
      case 'w:name': {
        const level = /^heading ([1-9])$/i.exec(value ?? '')?.[1]
        if (styleId !== undefined && level !== undefined) headingLevels.set(styleId, Number(level))
        break
      }
      case 'w:lang':
        if (isDefault) language = value ?? language
    }
  })
  return { headingLevels, language }
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
