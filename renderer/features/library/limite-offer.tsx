import { Button } from '../../components/button'
import { useToast } from '../../components/toasts'
import { api } from '../../lib/api'
import { errorMessage } from '../../lib/error-message'
import { useText } from '../../lib/use-text'
import classes from './limite-offer.module.css'

/** Says quietly that a part of the library is not loaded, and loads it. */
export function LimiteOffer({ onAdded }: { readonly onAdded: () => void }) {
  const text = useText()
  const toast = useToast()

  async function add() {
    try {
      await api.addLimitePack({})
      toast({ message: text('library.limite.added'), dismiss: text('common.dismiss') })
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
