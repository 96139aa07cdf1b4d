import { z } from 'zod'
import { mostImageBytes } from '../../note/images/image-limit'
import { imageSumSchema, imageTypeSchema } from '../../note/images/image-type'

export const imagesContract = {
  /** Keeps a picture, without what was written beside it; the same one twice is kept once. */
  addImage: {
    input: z.strictObject({ bytes: z.base64().max(Math.ceil(mostImageBytes / 3) * 4) }),
    output: z.strictObject({
      sha256: imageSumSchema,
      mediaType: imageTypeSchema,
      widthPx: z.int(),
      heightPx: z.int(),
    }),
  },
  /** The picture, base64; an error where the store does not hold it. */
  getImage: {
    input: z.strictObject({ sha256: imageSumSchema }),
    output: z.strictObject({ mediaType: imageTypeSchema, bytes: z.base64() }),
  },
}
