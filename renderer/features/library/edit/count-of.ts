/**
 * A whole number as typed; empty is none.
 *
 * @throws Error with the problem as its sentence, for anything else
 */
export function countOf(typed: string, problem: string): number | null {
  const words = typed.trim().replace(/\s/g, '')
  if (words === '') return null
  if (!/^-?\d{1,9}$/.test(words)) throw new Error(problem)
  return Number(words)
}
