import type { Review } from '@shared/review/review'
import { FilterChip } from '../../../components/marks/filter-chip'
import { useText } from '../../../lib/use-text'
import { authorsOf, type ReviewFilter } from '../entries/filter'
import classes from './list.module.css'

export type FiltersProps = {
  readonly review: Review
  readonly filter: ReviewFilter
  readonly onFilter: (filter: ReviewFilter) => void
}

/** Whose changes are listed, which ones, and whether those that are done are. */
export function Filters({ review, filter, onFilter }: FiltersProps) {
  const text = useText()
  const authors = authorsOf(review)
  const { who, what, isOpenOnly } = filter
  return (
    <div className={classes.filters}>
      <select
        aria-label={text('review.filter.who')}
        value={who === null ? '' : who.kind === 'author' ? `a ${who.author}` : `c ${who.copyId}`}
        onChange={(event) => {
          const { value } = event.currentTarget
          onFilter({ ...filter, who: whoOf(value) })
        }}
      >
        <option value="">{text('review.filter.everybody')}</option>
        <optgroup label={text('review.filter.authors')}>
          {authors.map((author) => (
            <option key={author} value={`a ${author}`}>
              {author}
            </option>
          ))}
        </optgroup>
        <optgroup label={text('review.filter.copies')}>
          {review.copies.map(({ id, fileName }) => (
            <option key={id} value={`c ${id}`}>
              {fileName}
            </option>
          ))}
        </optgroup>
      </select>
      <select
        aria-label={text('review.filter.what')}
        value={what}
        onChange={(event) => {
          const { value } = event.currentTarget
          onFilter({ ...filter, what: kinds.find((kind) => kind === value) ?? 'all' })
        }}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {text(`review.filter.${kind}`)}
          </option>
        ))}
      </select>
      <FilterChip
        label={text('review.filter.open')}
        hint={text('review.filter.openHint')}
        isOn={isOpenOnly}
        onChange={(isOn) => onFilter({ ...filter, isOpenOnly: isOn })}
      />
    </div>
  )
}

const kinds = ['all', 'look', 'words', 'blocks', 'comments'] as const

function whoOf(value: string): ReviewFilter['who'] {
  if (value === '') return null
  const name = value.slice(2)
  return value.startsWith('a ') ? { kind: 'author', author: name } : { kind: 'copy', copyId: name }
}
