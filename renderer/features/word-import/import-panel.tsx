import type { FigureOffer, OfferedValue } from '@shared/contract/library/figure-offers'
import type { ImportReport } from '@shared/contract/review/import-report'
import { EmptyState } from '../../components/empty-state'
import { useText } from '../../lib/use-text'
import { OfferList } from './offers/offer-list'
import { ImportSummary } from './report/import-summary'
import classes from './word-import.module.css'

/** What came in with the Word file of a note, and the numbers of the note that the library has. */
export type NoteImport = {
  /** Null for a note that was made of no file, or whose report was closed. */
  readonly report: ImportReport | null
  /** Null until they are looked for. */
  readonly offers: readonly FigureOffer[] | null
  /** Rises each time the list of numbers is to take the focus. */
  readonly askedCount: number
  readonly point: (offer: FigureOffer) => void
  readonly goTo: (offer: FigureOffer) => void
  readonly link: (offer: FigureOffer, value: OfferedValue) => void
  readonly leave: (offer: FigureOffer) => void
  /** Goes to where these words stand. */
  readonly goToWords: (words: string) => void
  readonly review: () => void
  readonly makeNext: () => void
  readonly close: () => void
}

export type ImportPanelProps = {
  readonly noteId: string
  /** Of the note, two letters. */
  readonly language: string
  readonly from: NoteImport
}

/** The report of an import, and below it the numbers that can be linked one by one. */
export function ImportPanel({ noteId, language, from }: ImportPanelProps) {
  const text = useText()
  const { report, offers } = from
  const count = offers?.length ?? 0
  return (
    <div className={classes.panel}>
      {report !== null && (
        <ImportSummary
          report={report}
          onGoTo={from.goToWords}
          onReview={from.review}
          onMakeNext={from.makeNext}
          onClose={from.close}
        />
      )}
      <section className={classes.section} aria-labelledby={`offers-${noteId}`}>
        <h2 id={`offers-${noteId}`} className={count > 0 ? classes.heading : 'visually-hidden'}>
          {text('wordImport.offers.title', { count })}
        </h2>
        {count > 0 && offers !== null ? (
          <>
            <p className={classes.hint}>{text('wordImport.offers.hint')}</p>
            <OfferList
              offers={offers}
              language={language}
              askedCount={from.askedCount}
              onPoint={from.point}
              onGoTo={from.goTo}
              onLink={from.link}
              onLeave={from.leave}
            />
          </>
        ) : (
          offers !== null && (
            <EmptyState
              title={text('wordImport.offers.none')}
              body={text('wordImport.offers.noneBody')}
            />
          )
        )}
      </section>
    </div>
  )
}
