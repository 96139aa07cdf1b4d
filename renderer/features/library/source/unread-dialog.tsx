import { Button } from '../../../components/button'
import { Dialog, DialogButtons } from '../../../components/dialog'
import { useText } from '../../../lib/use-text'
import type { Unread } from './use-copies'

/** Asks whether a copy that Fiche could not read whole is kept; not to keep it is the safe way. */
export function UnreadDialog({ unread }: { readonly unread: Unread }) {
  const text = useText()
  const { fileName, pages, answer } = unread
  return (
    <Dialog
      opened
      title={text('copies.unread.title', { name: fileName })}
      onClose={() => answer(false)}
      closeLabel={text('copies.unread.refuse')}
    >
      <p>
        {pages === null
          ? text('copies.unread.file')
          : text('copies.unread.pages', { read: pages.read, count: pages.all })}
      </p>
      <p>{text('copies.unread.warning')}</p>
      <DialogButtons>
        <Button data-autofocus onClick={() => answer(false)}>
          {text('copies.unread.refuse')}
        </Button>
        <Button onClick={() => answer(true)}>{text('copies.unread.keep')}</Button>
      </DialogButtons>
    </Dialog>
  )
}
