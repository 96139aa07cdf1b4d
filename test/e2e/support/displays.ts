/** The virtual displays that `npm test` made, one for each worker; none where a person runs the tests. */
export function listDisplays(environment: NodeJS.ProcessEnv): readonly string[] {
  return (environment['FICHE_TEST_DISPLAYS'] ?? '').split(' ').filter(Boolean)
}

/** What a worker's apps find in their environment, so that each worker has a display to itself. */
export function displayOfWorker(
  displays: readonly string[],
  environment: NodeJS.ProcessEnv,
): { readonly DISPLAY?: string } {
  const display = displays[Number(environment['TEST_PARALLEL_INDEX'] ?? 0)]
  return display === undefined ? {} : { DISPLAY: display }
}
