import type { TrashedItem } from '@shared/contract/library/library-edit'
import { Button } from '../../../components/button'
import { useToast } from '../../../components/toasts'
import { api } from '../../../lib/api'
import { errorMessage } from '../../../lib/error-message'
import { whenSaved } from '../../../lib/saving/when-saved'
import { useText } from '../../../lib/use-text'
import classes from './library-bin.module.css'

export type LibraryBinProps = {
  readonly items: readonly TrashedItem[]
  readonly now: Date
  readonly onRestored: () => void
}

/** What was moved to the Bin from the library, the last first, each with its way back. */
export function LibraryBin({ items, now, onRestored }: LibraryBinProps) {
  const text = useText()
  const toast = useToast()

  async function restore(item: TrashedItem) {
    try {
      await putBack(item)
      toast({
        message: text('trash.restored', { title: item.title }),
        dismiss: text('common.dismiss'),
      })
    } catch (error) {
      const message = text('trash.notRestored', { reason: errorMessage(error) })
      toast({ message, tone: 'wrong', dismiss: text('common.dismiss') })
    }
    onRestored()
  }

  return (
    <section className={classes.bin} aria-labelledby="library-bin">
      <h2 id="library-bin" className={classes.heading}>
        {text('trash.title')}
      </h2>
      <ul>
        {items.map((item) => (
          <li key={`${item.kind} ${item.id}`} className={classes.item}>
            <div className={classes.words}>
              <p id={`bin-${item.id}`} className={classes.title}>
                {item.title}
              </p>
              <p className={classes.about}>
                <span>{text(`history.kind.${item.kind}`)}</span>
                {item.place !== null && <span className={classes.place}>{item.place}</span>}
                <span>
                  {whenSaved(new Date(item.deletedAtMs).toISOString(), now, text.language)}
                </span>
              </p>
            </div>
            <Button aria-describedby={`bin-${item.id}`} onClick={() => void restore(item)}>
              {text('bin.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function putBack({ kind, id }: TrashedItem): Promise<unknown> {
  return kind === 'copy' ? api.restoreAttachment({ id }) : api.restoreItem({ kind, id })
}
