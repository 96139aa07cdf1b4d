/** The element of the page that shows a change. */
export function placeId(changeId: string): string {
  return `change-${changeId}`
}
