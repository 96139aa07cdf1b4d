/** The initials of a name as typed, in capitals: `Jean-Luc de Vries` gives `JLDV`. */
export function initialsOf(name: string): string {
  const words = name.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []
  return words.map((word) => word.charAt(0).toLocaleUpperCase('en')).join('')
}
