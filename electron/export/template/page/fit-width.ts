/** Drawings are measured in these to a twentieth of a point. */
const drawingUnits = 635

/**
 * A document whose tables and drawings fit between the margins of its template, where these stand
 * closer than ours.
 *
 * @param own properties of our section, `template` those of the template's
 */
export function fitWidth(document: string, own: string, template: string): string {
  const [ourTwips, theirTwips] = [textTwips(own), textTwips(template)]
  if (ourTwips <= 0 || theirTwips <= 0 || theirTwips >= ourTwips) return document
  const factor = theirTwips / ourTwips
  return document
    .replace(
      /(<w:(?:gridCol|tblW w:type="dxa"|tcW w:type="dxa") w:w=")(\d+)"/g,
      (_, start: string, width: string) => `${start}${Math.floor(Number(width) * factor)}"`,
    )
    .replace(/<w:drawing>.*?<\/w:drawing>/gs, (drawing) => fitted(drawing, theirTwips))
}

function fitted(drawing: string, widthTwips: number): string {
  const width = Number(/<wp:extent cx="(\d+)"/.exec(drawing)?.[1] ?? 0)
  const factor = (widthTwips * drawingUnits) / width
  if (!(factor < 1)) return drawing
  return drawing.replace(
    /\b(c[xy])="(\d+)"/g,
    (_, side: string, length: string) => `${side}="${Math.floor(Number(length) * factor)}"`,
  )
}

/** Between the margins; 0 where a section does not say. */
function textTwips(section: string): number {
  const read = (name: string, attribute: string) =>
    Number(
      new RegExp(`<w:${name}\\b[^>]* w:${attribute}="(\\d+)"`).exec(section)?.[1] ?? Number.NaN,
    )
  const width = read('pgSz', 'w') - read('pgMar', 'left') - read('pgMar', 'right')
  return Number.isNaN(width) ? 0 : width
}
