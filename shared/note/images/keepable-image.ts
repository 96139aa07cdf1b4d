import { mostImageBytes, mostImagePixels } from './image-limit'
import { type ReadImage, readImage } from './read-image'

/**
 * A picture as the store keeps it, without what was written beside it. The sum by which a note names
 * a picture is that of the bytes given here, not of those of the file.
 *
 * @returns null for one that is too large, or none that a note can hold
 */
export function readKeepableImage(bytes: Uint8Array): ReadImage | null {
  if (bytes.length > mostImageBytes) return null
  const image = readImage(bytes)
  return image !== null && image.widthPx * image.heightPx <= mostImagePixels ? image : null
}
