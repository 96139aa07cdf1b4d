/**
 * The page in a web archive (MIME, RFC 2557) as bytes of its own encoding; undefined if there is
 * none.
 */
export function findPageInArchive(bytes: Uint8Array): Uint8Array | undefined {
  const archive = new TextDecoder('latin1').decode(bytes)
  const head = /^content-type:\s*text\/html\b/im.exec(archive)
  if (head === null) return undefined
  const part = archive.slice(archive.lastIndexOf('\n--', head.index) + 1)
  const begins = /\r?\n\r?\n/.exec(part)
  if (begins === null) return undefined
  const boundary = part.startsWith('--') ? part.slice(0, part.search(/[\r\n]/)) : null
  const rest = part.slice(begins.index + begins[0].length)
  const end = boundary === null ? -1 : rest.indexOf(boundary)
  const encoding = /^content-transfer-encoding:\s*([\w-]+)/im.exec(part.slice(0, begins.index))?.[1]
  return decodeBody(end === -1 ? rest : rest.slice(0, end), encoding?.toLowerCase())
}

function decodeBody(body: string, encoding: string | undefined): Uint8Array {
  if (encoding === 'base64') return Buffer.from(body, 'base64')
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1')
  const plain = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(plain, 'latin1')
}
