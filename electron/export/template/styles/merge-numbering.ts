/** Added to the ids of a template's numbering, so that ours stay as they are. */
const offset = 10_000

/**
 * Our numbering with the template's behind it, which its styles and headers name by other ids then.
 *
 * @param theirs empty where the template has none
 */
export function mergeNumbering(ours: string, theirs: string): string {
  const lists = [...theirs.matchAll(/<w:abstractNum\b.*?<\/w:abstractNum>/gs)].map(([xml]) => xml)
  const numbers = [...theirs.matchAll(/<w:num\b.*?<\/w:num>/gs)].map(([xml]) => xml)
  if (numbers.length === 0) return ours
  const written = lists.map((xml) => plain(shifted(xml)))
  const at = ours.search(/<w:num\b/)
  const split = at < 0 ? ours.indexOf('</w:numbering>') : at
  return `${ours.slice(0, split)}${written.join('')}${ours.slice(split)}`.replace(
    '</w:numbering>',
    () => `${numbers.map((xml) => plain(shifted(xml))).join('')}</w:numbering>`,
  )
}

/** A part of the template that names its numbering; without any there, it names none. */
export function withShiftedNumbering(xml: string, hasNumbering: boolean): string {
  return hasNumbering
    ? xml.replace(/(<w:numId w:val=")(\d+)"/g, (_, start: string, id: string) =>
        id === '0' ? `${start}0"` : `${start}${Number(id) + offset}"`,
      )
    : xml.replace(/<w:numPr>.*?<\/w:numPr>/gs, '')
}

function shifted(xml: string): string {
  return xml.replace(
    /(\bw:(?:abstractNumId|numId)="|<w:abstractNumId w:val=")(\d+)"/g,
    (_, start: string, id: string) => `${start}${Number(id) + offset}"`,
  )
}

/** Without bullets that are pictures, and without what newer Words add. */
function plain(xml: string): string {
  return xml
    .replace(/<w:lvlPicBulletId\b[^>]*\/>/g, '')
    .replace(/<mc:AlternateContent>.*?<\/mc:AlternateContent>/gs, '')
    .replace(/ w1[456]\w*:\w+="[^"]*"/g, '')
}
