import { fromBase64 } from '../../../lib/base64'

/** Bounded, so that what is no tag is not searched to its end. */
const pictureTag =
  /<img\b[^>]{0,2000}?\bsrc=["']data:(image\/(?:png|jpe?g|gif));base64,([A-Za-z0-9+/=\s]+)["'][^>]{0,2000}>/gi
const isDot = /\b(?:width|height)=["']?[01]["'\s>]/i

/** The HTML without the pictures whose bytes stand in it, and those pictures in their order. */
export function pullPictures(html: string): {
  readonly html: string
  readonly files: readonly File[]
} {
  const files: File[] = []
  const rest = html.replace(pictureTag, (tag, type: string, bytes: string) => {
    const file = isDot.test(tag.replace(bytes, '')) ? null : fileOf(type, bytes, files.length + 1)
    if (file === null) return tag
    files.push(file)
    return ''
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
