import { parseXml } from '../../electron/word/package/parse-xml'
import { openWordPackage } from '../../electron/word/package/word-package'

/** Reads bytes as the app does with a file that was dropped on it. */
export function importWordFile(bytes: Uint8Array): string {
  const opened = openWordPackage(bytes)
  for (const name of opened.partNames) {
    if (/\.(xml|rels)$/.test(name))
      parseXml(opened.readText(name) ?? '', name, { onOpen: () => {} })
    else opened.readBytes(name)
  }
  return 'note'
}
