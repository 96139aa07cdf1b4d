import { fromBase64 } from '../../../lib/base64'

/** Bounded, so that what is no tag is not searched to its end. */
const pictureTag =
  /<img\b([^>]{0,2000}?)\bsrc=["']data:(image\/(?:png|jpe?g|gif));base64,([A-Za-z0-9+/=\s]+)["']([^>]{0,2000})>/gi
const isDot = /\b(?:width|height)=["']?[01]["'\s>]/i

/** On a picture whose bytes were taken out: its number among them. */
export const pulledAttribute = 'data-fiche-pulled'

/**
 * The HTML without the bytes of the pictures that stand in it, and those pictures in their order;
 * each stays in its place as an empty picture with its number.
 */
export function pullPictures(html: string): {
  readonly html: string
  readonly files: readonly File[]
} {
  const files: File[] = []
  // Numbers that somebody else wrote are none.
  const rest = html
    .replaceAll(pulledAttribute, 'data-')
    .replace(pictureTag, (tag, ...groups: readonly string[]) => {
      const [before = '', type = '', bytes = '', after = ''] = groups
      const isSmall = isDot.test(`${before} ${after}>`)
      const file = isSmall ? null : fileOf(type, bytes, files.length + 1)
      if (file === null) return tag
      files.push(file)
      return `<img${before}${pulledAttribute}="${files.length - 1}"${after}>`
    })
  return { html: rest, files }
}

function fileOf(type: string, base64: string, number: number): File | null {
  try {
    const bytes = Uint8Array.from(fromBase64(base64.replace(/\s/g, '')))
    return new File([bytes], String(number), { type })
  } catch {
    return null
  }
}
