import type { Source } from '@shared/library/source'
import { MarkingBadge } from '../../../components/marking-badge'
import { useText } from '../../../lib/use-text'
import { formatDates } from '../wording'
import { DetailLayout } from './detail-layout'

/** A document as it would be cited; its address is text, as Fiche opens no network. */
export function SourceDetail({ source }: { readonly source: Source }) {
  const text = useText()
  const marking =
    source.marking === 'none' ? text('library.public') : <MarkingBadge marking={source.marking} />
  return (
    <DetailLayout
      title={source.title}
      facts={[
        { label: text('field.institution'), value: source.institution },
        { label: text('field.type'), value: source.type },
        { label: text('field.reference'), value: source.reference },
        { label: text('field.date'), value: source.date && formatDates(source.date, text) },
        { label: text('field.marking'), value: marking },
        { label: text('field.language'), value: source.language },
        { label: text('field.address'), value: source.address },
      ]}
    />
  )
}
