import { IconX } from '@tabler/icons-react'
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import { Button } from './button'
import { IconButton } from './icon-button'
import classes from './toasts.module.css'

export type Toast = {
  readonly message: string
  readonly tone?: 'plain' | 'wrong'
  /** Further lines, quiet. */
  readonly details?: readonly string[]
  readonly action?: { readonly label: string; readonly run: () => void }
  /** Name of the button that takes it away; one that tells of work stays until that is done. */
  readonly dismiss: string | null
}

/** What was said, to say it otherwise or take it away. */
export type ShownToast = {
  readonly change: (toast: Toast) => void
  readonly remove: () => void
}

type Shown = Toast & { readonly key: number }
type ShowToast = (toast: Toast) => ShownToast

const ToastContext = createContext<ShowToast>(() => ({
  change: () => undefined,
  remove: () => undefined,
}))

/** Gives the function that says something in passing, at the foot of the window. */
export function useToast(): ShowToast {
  return useContext(ToastContext)
}

/** Long enough to read two lines and reach the button; an error stays until it is taken away. */
const shownMs = 9000

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Shown[]>([])
  const remove = useCallback(
    (key: number) => setToasts((all) => all.filter((toast) => toast.key !== key)),
    [],
  )
  const show = useCallback(
    (toast: Toast) => {
      const key = performance.now()
      setToasts((all) => [...all.slice(-2), { ...toast, key }])
      const lines = 1 + (toast.details?.length ?? 0)
      const stays = toast.tone === 'wrong' || toast.dismiss === null
      if (!stays) setTimeout(() => remove(key), shownMs * Math.min(lines, 3))
      return {
        change: (changed: Toast) =>
          setToasts((all) => all.map((one) => (one.key === key ? { ...changed, key } : one))),
        remove: () => remove(key),
      }
    },
    [remove],
  )
  const context = useMemo(() => show, [show])
  return (
    <ToastContext value={context}>
      {children}
      <div className={classes.stack} aria-live="polite">
        {toasts.map((toast) => (
          <ToastCard key={toast.key} toast={toast} onDone={() => remove(toast.key)} />
        ))}
      </div>
    </ToastContext>
  )
}

function ToastCard({ toast, onDone }: { readonly toast: Toast; readonly onDone: () => void }) {
  const { action } = toast
  return (
    <div
      className={classes.toast}
      data-tone={toast.tone ?? 'plain'}
      role={toast.tone === 'wrong' ? 'alert' : 'status'}
    >
      <div className={classes.line}>
        <p className={classes.message}>{toast.message}</p>
        {action !== undefined && (
          <Button
            kind="quiet"
            onClick={() => {
              action.run()
              onDone()
            }}
          >
            {action.label}
          </Button>
        )}
        {toast.dismiss !== null && (
          <IconButton label={toast.dismiss} onClick={onDone}>
            <IconX size={16} />
          </IconButton>
        )}
      </div>
      {toast.details !== undefined && toast.details.length > 0 && (
        <ul className={classes.details}>
          {toast.details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
