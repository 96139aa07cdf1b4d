/** A sector that ends a chain has one of the highest numbers. */
const firstSpecialSector = 0xfffffffa
const mostSectors = 1000

/**
 * Names of the streams in a compound file, as Word wrote files until 2003 and wraps those with a
 * password; empty where they cannot be found. Only the first 109 sectors of its table are followed.
 *
 * @see MS-CFB, sections 2.2 and 2.6
 */
export function listStreams(bytes: Uint8Array): readonly string[] {
  if (bytes.length < 512) return []
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sectorBytes = 2 ** Math.min(view.getUint16(30, true), 20)
  const names: string[] = []
  let sector = view.getUint32(48, true)
  for (let count = 0; sector < firstSpecialSector && count < mostSectors; count += 1) {
    const at = (sector + 1) * sectorBytes
    if (at + sectorBytes > bytes.length) break
    for (let entryAt = at; entryAt + 128 <= at + sectorBytes; entryAt += 128)
      names.push(nameAt(view, entryAt))
    sector = nextSector(view, sector, sectorBytes)
  }
  return names
}

function nameAt(view: DataView, at: number): string {
  const units = Math.min(32, Math.floor(view.getUint16(at + 64, true) / 2) - 1)
  return Array.from({ length: Math.max(0, units) }, (_, index) =>
    String.fromCharCode(view.getUint16(at + index * 2, true)),
  ).join('')
}

function nextSector(view: DataView, sector: number, sectorBytes: number): number {
  const perSector = sectorBytes / 4
  const tableIndex = Math.floor(sector / perSector)
  if (perSector < 1 || tableIndex >= 109) return firstSpecialSector
  const tableSector = view.getUint32(76 + tableIndex * 4, true)
  const at = (tableSector + 1) * sectorBytes + (sector % perSector) * 4
  return at + 4 > view.byteLength ? firstSpecialSector : view.getUint32(at, true)
}
