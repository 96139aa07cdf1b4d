import { languageOf } from '@shared/language/language-of'
import { bodiesOf } from '@shared/note/header-form/bodies'
import { initialsOf } from '@shared/note/header-form/initials'
import { subjectCodes } from '@shared/note/header-form/subject-codes'
import { joinSuggestions } from '@shared/note/header-form/suggestions'
import { useMemo } from 'react'
import { useSettings } from '../../lib/settings/use-settings'
import { useAnswer } from '../../lib/use-answer'
import { useText } from '../../lib/use-text'

/** Nobody has opened a field's list by then. */
const unseenAfterMs = 300

type Suggestion = { readonly value: string; readonly meaning: string }

export type HeaderSuggestions = {
  /** The usual names of the types of document. */
  readonly types: readonly string[]
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly initials: readonly string[]
  readonly unit: readonly string[]
  readonly codes: readonly Suggestion[]
  /** References of the library's sources. */
  readonly documents: readonly Suggestion[]
}

/**
 * What the header's fields offer: first the own name and delegation and what earlier notes carry,
 * then what Council documents usually do. Nothing of it stands in a note unless it is chosen.
 *
 * @param language of the note, two letters
 */
export function useHeaderSuggestions(language: string): HeaderSuggestions {
  const text = useText()
  const { delegation, authorName } = useSettings().settings
  const used = useAnswer('listHeaderValues', {}, true, unseenAfterMs).value
  const library = useAnswer('listLibrary', { kind: 'sources' }, true, unseenAfterMs).value
  return useMemo(() => {
    const usual = bodiesOf(language)
    const codes = joinSuggestions(used?.codes ?? [], subjectCodes)
    const sources = library?.kind === 'sources' ? library.items : []
    return {
      types: Object.values(languageOf(language).documents.types).map(([usualName]) => usualName),
      from: joinSuggestions([delegation], used?.from ?? [], usual.from),
      to: joinSuggestions(used?.to ?? [], usual.to),
      initials: joinSuggestions([initialsOf(authorName)]),
      unit: joinSuggestions([delegation]),
      codes: codes.map((code) => {
        const known = subjectCodes.find((one) => one === code)
        return { value: code, meaning: known === undefined ? '' : text(`subjectCode.${known}`) }
      }),
      documents: joinSuggestions(sources.map(({ reference }) => reference ?? '')).map((value) => ({
        value,
        meaning: sources.find(({ reference }) => reference?.trim() === value)?.title ?? '',
      })),
    }
  }, [language, delegation, authorName, used, library, text])
}
