import type { ImportReport } from '@shared/contract/review/import-report'
import { IconX } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { Button } from '../../../components/button'
import { IconButton } from '../../../components/icon-button'
import { useText } from '../../../lib/use-text'
import classes from '../word-import.module.css'
import { keptWords, notKeptWords } from './not-kept-words'

export type ImportSummaryProps = {
  readonly report: ImportReport
  /** Goes to where these words stand in the text. */
  readonly onGoTo: (near: string) => void
  readonly onReview: () => void
  readonly onMakeNext: () => void
  readonly onClose: () => void
}

/** What came in with a Word file: how much, its tracked changes, and what has no place in the note. */
export function ImportSummary(props: ImportSummaryProps) {
  const { report, onGoTo, onReview, onMakeNext, onClose } = props
  const { fileName, kept, changeCount, notKept } = report
  const text = useText()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // The dialog or the drop that the file came by is gone; what one was writing is not left.
    if (document.activeElement === document.body) title.current?.focus()
  }, [])
  return (
    <section className={classes.section} aria-labelledby="word-import-title">
      <header className={classes.head}>
        <h2 ref={title} tabIndex={-1} id="word-import-title" className={classes.heading}>
          {text('wordImport.title')}
        </h2>
        <IconButton label={text('wordImport.close')} onClick={onClose}>
          <IconX size={16} />
        </IconButton>
      </header>
      <p className={classes.file}>{fileName}</p>
      <p className={classes.kept}>{keptWords(kept, text)}</p>
      {changeCount > 0 && (
        <div className={classes.line}>
          <p>{text('wordImport.changes', { count: changeCount })}</p>
          <Button onClick={onReview}>{text('wordImport.review')}</Button>
        </div>
      )}
      <div className={classes.line}>
        <p>{text('wordImport.nextHint')}</p>
        <Button onClick={onMakeNext}>{text('wordImport.next')}</Button>
      </div>
      <NotKeptList notKept={notKept} onGoTo={onGoTo} />
    </section>
  )
}

/** Longer lists are folded, so that the numbers below stay in sight. */
const shortList = 4

function NotKeptList({
  notKept,
  onGoTo,
}: {
  readonly notKept: ImportReport['notKept']
  readonly onGoTo: (near: string) => void
}) {
  const text = useText()
  if (notKept.length === 0) return <p className={classes.whole}>{text('wordImport.whole')}</p>
  const keys = new Map<string, number>()
  return (
    <details className={classes.notKept} open={notKept.length <= shortList}>
      <summary>{text('wordImport.notKeptCount', { count: notKept.length })}</summary>
      <ul className={classes.losses}>
        {notKept.map((one) => {
          const same = `${one.what} ${one.near} ${one.text}`
          const nth = keys.get(same) ?? 0
          keys.set(same, nth + 1)
          const place = one.near || (one.isTextKept ? one.text : '')
          const about = (
            <>
              <span className={classes.what}>{notKeptWords(one, text)}</span>
              {one.text !== '' && <span className={classes.lost}>{one.text}</span>}
              {one.near !== '' && one.near !== one.text && (
                <span className={classes.excerpt}>
                  {text('wordImport.near', { words: one.near })}
                </span>
              )}
              <span className={classes.excerpt}>
                {one.text === ''
                  ? ''
                  : text(one.isTextKept ? 'wordImport.textKept' : 'wordImport.textLost')}
              </span>
            </>
          )
          return (
            <li key={`${same} ${nth}`}>
              {place === '' ? (
                <div className={classes.loss}>{about}</div>
              ) : (
                <button
                  type="button"
                  className={classes.loss}
                  title={text('wordImport.goTo')}
                  onClick={() => onGoTo(place)}
                >
                  {about}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
