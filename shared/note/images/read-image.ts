import type { ImageType } from './image-type'
import { readGif } from './read-gif'
import { readJpeg } from './read-jpeg'
import { readPng } from './read-png'

/** What a picture's own bytes say of it, and those bytes without what is not seen of it. */
export type ReadImage = {
  readonly mediaType: ImageType
  readonly widthPx: number
  readonly heightPx: number
  readonly bytes: Uint8Array
}

/**
 * Reads a PNG, JPEG or GIF by its bytes, whatever its file is called, and leaves out what a camera
 * or a program wrote beside the picture: place, time, author, comments, thumbnails.
 *
 * @returns null for bytes that are no such picture or are cut short
 * @see PNG (W3C, third edition) section 5; ITU-T T.81 annex B; GIF89a
 */
export function readImage(bytes: Uint8Array): ReadImage | null {
  const read = readPng(bytes) ?? readJpeg(bytes) ?? readGif(bytes)
  return read !== null && read.widthPx > 0 && read.heightPx > 0 ? read : null
}
