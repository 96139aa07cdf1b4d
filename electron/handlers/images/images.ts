import type { Handlers } from '@shared/contract/contract'
import { addImage, getImage } from '../../store/images/images'
import type { HandlerContext } from '../context'

export function imagesHandlers({ db, nowMs }: HandlerContext) {
  return {
    addImage: ({ bytes }) => addImage(db, { bytes: Buffer.from(bytes, 'base64'), nowMs: nowMs() }),
    getImage: ({ sha256 }) => {
      const { mediaType, bytes } = getImage(db, sha256)
      return { mediaType, bytes: Buffer.from(bytes).toString('base64') }
    },
  } satisfies Partial<Handlers>
}
