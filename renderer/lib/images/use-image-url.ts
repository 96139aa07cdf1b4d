import { useEffect, useState } from 'react'
import { api } from '../api'
import { fromBase64 } from '../base64'

/** Null while it comes; `missing` where the store does not hold the picture. */
export type ImageUrl = string | 'missing' | null

/** An address of the picture for this window, as long as it is shown. */
export function useImageUrl(sha256: string | null): ImageUrl {
  const [url, setUrl] = useState<ImageUrl>(null)
  useEffect(() => {
    if (sha256 === null) {
      setUrl('missing')
      return
    }
    let current = true
    let made: string | null = null
    setUrl(null)
    api.getImage({ sha256 }).then(
      ({ mediaType, bytes }) => {
        if (!current) return
        const whole = Uint8Array.from(fromBase64(bytes))
        made = URL.createObjectURL(new Blob([whole], { type: mediaType }))
        setUrl(made)
      },
      () => current && setUrl('missing'),
    )
    return () => {
      current = false
      if (made !== null) URL.revokeObjectURL(made)
    }
  }, [sha256])
  return url
}
