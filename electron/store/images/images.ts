import { createHash } from 'node:crypto'
import { FicheError } from '@shared/contract/error'
import type { Block } from '@shared/note/block'
import { mostImageBytes, mostImagePixels } from '@shared/note/images/image-limit'
import type { ImageType } from '@shared/note/images/image-type'
import { readImage } from '@shared/note/images/read-image'
import type { ReadDb, WriteDb } from '../database'
import { addLooseImage, keepLooseImage } from './loose-images'

/** A picture that the store holds, without its bytes. */
export type StoredImage = {
  /** Of the bytes as they are kept, in hexadecimal. */
  readonly sha256: string
  readonly mediaType: ImageType
  readonly widthPx: number
  readonly heightPx: number
}

/**
 * Keeps a picture, without what was written beside it; one that is there already is kept once.
 *
 * @throws FicheError `image-too-large`, `image-unreadable` for bytes that are no PNG, JPEG or GIF
 */
export function addImage(
  db: WriteDb,
  { bytes, nowMs }: { readonly bytes: Uint8Array; readonly nowMs: number },
): StoredImage {
  if (bytes.length > mostImageBytes) throw new FicheError('image-too-large')
  const image = readImage(bytes)
  if (image === null) throw new FicheError('image-unreadable')
  if (image.widthPx * image.heightPx > mostImagePixels) throw new FicheError('image-too-large')
  const sha256 = createHash('sha256').update(image.bytes).digest('hex')
  const insert = db.prepare(
    `insert into images (sha256, mediaType, widthPx, heightPx, bytes, addedAtMs)
     values (@sha256, @mediaType, @widthPx, @heightPx, @bytes, @nowMs) on conflict do nothing`,
  )
  db.transaction(() => {
    const { changes } = insert.run({ ...image, sha256, nowMs })
    if (changes > 0) addLooseImage(db, sha256, nowMs)
    else keepLooseImage(db, sha256, nowMs)
  })()
  const { mediaType, widthPx, heightPx } = image
  return { sha256, mediaType, widthPx, heightPx }
}

/** The bytes of a picture, undefined where the store does not hold it. */
export function findImageBytes(db: ReadDb, sha256: string): Uint8Array | undefined {
  return db
    .prepare<[string], Uint8Array>('select bytes from images where sha256 = ?')
    .pluck()
    .get(sha256)
}

/**
 * A picture with its bytes.
 *
 * @throws FicheError `image-missing`
 */
export function getImage(
  db: ReadDb,
  sha256: string,
): { readonly mediaType: ImageType; readonly bytes: Uint8Array } {
  const row = db
    .prepare<[string], { readonly mediaType: ImageType; readonly bytes: Uint8Array }>(
      'select mediaType, bytes from images where sha256 = ?',
    )
    .get(sha256)
  if (row === undefined) throw new FicheError('image-missing', sha256.slice(0, 8))
  return row
}

/** Whether the store holds the picture. */
export function hasImage(db: ReadDb, sha256: string): boolean {
  return db.prepare('select 1 from images where sha256 = ?').get(sha256) !== undefined
}

/** The bytes of the pictures that a body shows, by their sums; those that the store lacks are left out. */
export function imagesOfBody(db: ReadDb, body: readonly Block[]): ReadonlyMap<string, Uint8Array> {
  return new Map(
    body.flatMap((block) => {
      const bytes = block.kind === 'image' ? findImageBytes(db, block.sha256) : undefined
      return block.kind === 'image' && bytes !== undefined ? [[block.sha256, bytes] as const] : []
    }),
  )
}
