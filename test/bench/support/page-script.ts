/**
 * The source of a function, to be run in a page: it may use its arguments and what pages have, but
 * nothing from around it.
 */
export function pageScript<Arguments extends readonly unknown[]>(
  run: (...values: Arguments) => unknown,
  ...values: Arguments
): string {
  return `(${run.toString()})(...${JSON.stringify(values)})`
}
