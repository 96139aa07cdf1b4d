import type { TextReader } from './text-reader'

/** UTF-8 or UTF-16 with a mark of order; else Windows' Western alphabet, as Excel writes CSV. */
export function createPlainReader(onText: (text: string) => void): TextReader {
  let decoder: InstanceType<typeof TextDecoder> | null = null
  // What one decoder read before it failed is not taken back: the words after it count.
  const decode = (bytes: Uint8Array, stream: boolean): string => {
    decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true })
    try {
      return decoder.decode(bytes, { stream })
    } catch {
      decoder = new TextDecoder('windows-1252')
      return decoder.decode(bytes, { stream })
    }
  }
  return {
    push: (bytes) => onText(decode(bytes, true)),
    end: () => onText(decode(new Uint8Array(), false)),
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
