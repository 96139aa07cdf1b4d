import { useText } from '../../../lib/use-text'
import { type AuthorMarks, initialsOf, noAuthor } from '../entries/authors'
import classes from './list.module.css'

/** Somebody's letters in their colour, and their name. */
export function AuthorName({
  author,
  marks,
}: {
  readonly author: string
  readonly marks: AuthorMarks
}) {
  const text = useText()
  const [first = ''] = author.split(', ')
  const { colour } = marks.get(author) ?? marks.get(first) ?? noAuthor
  return (
    <span className={classes.author}>
      <span className={classes.initials} style={{ borderColor: colour }} aria-hidden="true">
        {author === '' ? noAuthor.initials : initialsOf(first)}
      </span>
      <span className={classes.name}>{author === '' ? text('review.noName') : author}</span>
    </span>
  )
}
