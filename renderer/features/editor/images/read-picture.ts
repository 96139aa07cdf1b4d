import { mostImageBytes } from '@shared/note/images/image-limit'
import { firstWidthMm } from '@shared/note/images/image-width'
import { readImage } from '@shared/note/images/read-image'
import { readOrientation } from '@shared/note/images/read-orientation'
import type { Text } from '@shared/text/text'
import { api } from '../../../lib/api'
import { toBase64 } from '../../../lib/base64'
import { errorMessage } from '../../../lib/error-message'
import type { ImageAttributes } from './image-attributes'

export type PictureOutcome =
  | { readonly attributes: ImageAttributes }
  /** Why it was not taken, as a sentence. */
  | { readonly problem: string }

/** Takes a picture into the store, upright; what is too large is not read. */
export async function readPicture(
  { blob, name }: { readonly blob: Blob; readonly name: string },
  text: Text,
): Promise<PictureOutcome> {
  if (blob.size > mostImageBytes) return { problem: text('image.tooLarge', { name }) }
  try {
    const bytes = await uprightBytes(new Uint8Array(await blob.arrayBuffer()))
    if (readImage(bytes) === null) return { problem: text('image.noType', { name }) }
    const { sha256, widthPx, heightPx } = await api.addImage({ bytes: toBase64(bytes) })
    const widthMm = firstWidthMm(widthPx)
    return {
      attributes: { sha256, widthPx, heightPx, widthMm, altText: '', isDecorative: false },
    }
  } catch (error) {
    return { problem: text('image.failed', { reason: errorMessage(error) }) }
  }
}

/** How the camera was held stands in what is taken out of the file: the picture is turned instead. */
async function uprightBytes(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (readOrientation(bytes) === 1) return bytes
  const drawn = await createImageBitmap(new Blob([bytes]))
  const canvas = new OffscreenCanvas(drawn.width, drawn.height)
  canvas.getContext('2d')?.drawImage(drawn, 0, 0)
  const turned = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 })
  return new Uint8Array(await turned.arrayBuffer())
}
