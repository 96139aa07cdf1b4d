import classes from './quoted-sentence.module.css'

/** The exact words of a source, in the face of the page. */
export function QuotedSentence({ children }: { readonly children: string }) {
  return <blockquote className={classes.quote}>“{children}”</blockquote>
}
