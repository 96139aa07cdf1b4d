import { useContext } from 'react'
import { useText } from '../../../lib/use-text'
import { type AuthorMarks, initialsOf, markOf, noAuthor } from '../entries/authors'
import { CopyNames } from '../entries/copy-names'
import classes from './list.module.css'

export type AuthorNameProps = {
  readonly author: string
  /** The copy that it came with, which stands for somebody without a name. */
  readonly copyId: string
  readonly marks: AuthorMarks
}

/** Somebody's letters in their colour, and their name. */
export function AuthorName({ author, copyId, marks }: AuthorNameProps) {
  const text = useText()
  const copies = useContext(CopyNames)
  const [first = ''] = author.split(', ')
  const { colour } = markOf(author, marks)
  return (
    <span className={classes.author}>
      <span className={classes.initials} style={{ borderColor: colour }} aria-hidden="true">
        {author === '' ? noAuthor.initials : initialsOf(first)}
      </span>
      <span className={classes.name}>{author || copies.get(copyId) || text('review.noName')}</span>
    </span>
  )
}
