import type { ImageBlock } from '../block'

/** Of a page of the Council, between its margins; a picture is no wider when it comes in. */
export const textWidthMm = 170
export const narrowestMm = 10

/** How wide a picture is at first: as it was made for a screen, no wider than the text. */
export function firstWidthMm(widthPx: number): number {
  return keptWidthMm(mmOfPx(widthPx))
}

/** So many pixels of a web page. */
export function mmOfPx(px: number): number {
  return (px / 96) * 25.4
}

/** A width that a picture can be given, in whole millimetres. */
export function keptWidthMm(widthMm: number): number {
  return Math.round(Math.min(textWidthMm, Math.max(narrowestMm, widthMm)))
}

/** As high as it is printed, in whole millimetres. */
export function heightMm({
  widthMm,
  widthPx,
  heightPx,
}: Pick<ImageBlock, 'widthMm' | 'widthPx' | 'heightPx'>): number {
  return Math.max(1, Math.round((widthMm * heightPx) / widthPx))
}
