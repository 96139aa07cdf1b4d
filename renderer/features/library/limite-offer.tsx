import { Button } from '../../components/button'
import { useToast } from '../../components/toasts'
import { api } from '../../lib/api'
import { errorMessage } from '../../lib/error-message'
import { countWords } from '../../lib/figures/change-words'
import { useShowFigures } from '../../lib/figures/show-figures'
import { useText } from '../../lib/use-text'
import classes from './limite-offer.module.css'

/** Says quietly that a part of the library is not loaded, and loads it. */
export function LimiteOffer({ onAdded }: { readonly onAdded: () => void }) {
  const text = useText()
  const toast = useToast()
  const show = useShowFigures()

  async function add() {
    try {
      const { changed } = await api.addLimitePack({})
      const { notes, noteId } = changed
      toast({
        message: text('library.limite.added'),
        dismiss: text('common.dismiss'),
        ...(noteId !== null && {
          details: [
            text('liveFigures.changed', {
              figures: countWords(changed, text),
              notes: text('liveFigures.notes', { count: notes }),
            }),
          ],
          action: { label: text('liveFigures.show'), run: () => show(noteId) },
        }),
      })
      onAdded()
    } catch (error) {
      const message = text('library.limite.notAdded', { reason: errorMessage(error) })
      toast({ message, tone: 'wrong', dismiss: text('common.dismiss') })
    }
  }

  return (
    <div className={classes.offer}>
      <p>{text('library.limite.offer')}</p>
      <Button kind="quiet" onClick={() => void add()}>
        {text('library.limite.add')}
      </Button>
    </div>
  )
}
