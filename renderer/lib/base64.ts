/** Bytes as the contract carries them. */
export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  // In pieces, as a call takes only so many arguments.
  for (let start = 0; start < bytes.length; start += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000))
  return btoa(binary)
}

/** @throws if the text is not base64 */
export function fromBase64(text: string): Uint8Array {
  const binary = atob(text)
  // A loop: a note of 100 pages has a million of them, and none is shown before.
  const bytes = new Uint8Array(binary.length)
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index)
  return bytes
}
