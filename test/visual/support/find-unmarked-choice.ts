/**
 * Runs in the page, under the system's own colours: what is chosen, pressed or open and looks like
 * its neighbours that are not.
 */
export function findUnmarkedChoice(): readonly string[] {
  const states = ['aria-current', 'aria-selected', 'aria-pressed', 'aria-checked']
  const isChosen = (element: Element) =>
    states.some((state) => !['false', null].includes(element.getAttribute(state)))
  const lookOf = (element: Element) => {
    const style = getComputedStyle(element)
    const mark = getComputedStyle(element, '::after')
    return [
      `${style.outlineStyle} ${style.outlineColor}`,
      `${style.borderColor} ${style.borderWidth}`,
      `${style.backgroundColor} ${style.color} ${style.textDecorationLine}`,
      `${mark.content} ${mark.borderWidth} ${mark.backgroundColor}`,
    ].join(' ')
  }
  const found: string[] = []
  for (const element of document.querySelectorAll(states.map((state) => `[${state}]`).join())) {
    if (!isChosen(element) || element.matches('input, :focus')) continue
    const twins = [...document.querySelectorAll(element.tagName)].filter(
      (other) => other.className === element.className && !isChosen(other),
    )
    if (twins.some((twin) => lookOf(twin) === lookOf(element)))
      found.push(`looks not chosen: <${element.tagName.toLowerCase()}> “${element.textContent}”`)
  }
  return found
}
