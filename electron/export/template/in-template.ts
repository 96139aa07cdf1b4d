import type { Language } from '@shared/language/language'
import type { Note } from '@shared/note/note'
import type { TypographyProfile } from '@shared/typography/profile'
import type { NoteFinding } from '../note-findings'
import type { PackageParts } from '../package/package-parts'

type Surroundings = {
  readonly note: Note
  readonly language: Language
  readonly profile: TypographyProfile
}

/**
 * A document in an institution's template, or as it is where there is none.
 *
 * @throws what `readTemplate` throws
 */
export async function inTemplate(
  parts: PackageParts,
  template: Uint8Array | undefined,
  { note, language, profile }: Surroundings,
): Promise<{ readonly parts: PackageParts; readonly findings: readonly NoteFinding[] }> {
  if (template === undefined) return { parts, findings: [] }
  // Loaded only here: few exports have one.
  const [{ applyTemplate }, { readTemplate }, { templateFields }] = await Promise.all([
    import('./apply-template'),
    import('./read-template'),
    import('./template-fields'),
  ])
  return applyTemplate(parts, readTemplate(template), templateFields(note, language, profile))
}
