import { windowText } from '@shared/text/en/window'
import { libraryText } from '@shared/text/en/window-library'
import { fillText } from '@shared/text/fill-text'
import { Button } from '../../components/button'
import { useToast } from '../../components/toasts'
import { api } from '../../lib/api'
import { errorMessage } from '../../lib/error-message'
import classes from './limite-offer.module.css'

/** Says quietly that a part of the library is not loaded, and loads it. */
export function LimiteOffer({ onAdded }: { readonly onAdded: () => void }) {
  const text = libraryText.limite
  const toast = useToast()

  async function add() {
    try {
      await api.addLimitePack({})
      toast({ message: text.added, dismiss: windowText.dismiss })
      onAdded()
    } catch (error) {
      const message = fillText(text.notAdded, errorMessage(error))
      toast({ message, tone: 'wrong', dismiss: windowText.dismiss })
    }
  }

  return (
    <div className={classes.offer}>
      <p>{text.offer}</p>
      <Button kind="quiet" onClick={() => void add()}>
        {text.add}
      </Button>
    </div>
  )
}
