import type { Source } from '@shared/library/source'
import { libraryText } from '@shared/text/en/window-library'
import { MarkingBadge } from '../../../components/marking-badge'
import { formatDates } from '../wording'
import { DetailLayout } from './detail-layout'

/** A document as it would be cited; its address is text, as Fiche opens no network. */
export function SourceDetail({ source }: { readonly source: Source }) {
  const { facts } = libraryText
  const marking =
    source.marking === 'none' ? libraryText.public : <MarkingBadge marking={source.marking} />
  return (
    <DetailLayout
      title={source.title}
      facts={[
        { label: facts.institution, value: source.institution },
        { label: facts.type, value: source.type },
        { label: facts.reference, value: source.reference },
        { label: facts.date, value: source.date && formatDates(source.date) },
        { label: facts.marking, value: marking },
        { label: facts.language, value: source.language },
        { label: facts.address, value: source.address },
      ]}
    />
  )
}
