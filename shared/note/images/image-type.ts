import { z } from 'zod'

/** Pictures that Word and the window both show; drawings with scripts (SVG) are none of them. */
export const imageTypeSchema = z.enum(['image/png', 'image/jpeg', 'image/gif'])
export type ImageType = z.infer<typeof imageTypeSchema>

/** SHA-256 of the picture's bytes, in hexadecimal. */
export const imageSumSchema = z.string().regex(/^[0-9a-f]{64}$/)
