import { IconX } from '@tabler/icons-react'
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
} from 'react'
import { Button } from './button'
import { IconButton } from './icon-button'
import classes from './toasts.module.css'

type ToastAction = { readonly label: string; readonly run: () => void }

export type Toast = {
  readonly message: string
  readonly tone?: 'plain' | 'wrong'
  /** Further lines, quiet. */
  readonly details?: readonly string[]
  readonly action?: ToastAction
  /** Stands before the action. */
  readonly otherAction?: ToastAction | undefined
  /** Lines that are there on demand, under a name. */
  readonly more?: { readonly label: string; readonly lines: readonly string[] } | undefined
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
  // What somebody reads in full does not go away while they do.
  const timers = useRef(new Map<number, ReturnType<typeof setTimeout>>())
  const remove = useCallback((key: number) => {
    timers.current.delete(key)
    setToasts((all) => all.filter((toast) => toast.key !== key))
  }, [])
  const show = useCallback(
    (toast: Toast) => {
      const key = performance.now()
      setToasts((all) => [...all.slice(-2), { ...toast, key }])
      const lines = 1 + (toast.details?.length ?? 0)
      const stays = toast.tone === 'wrong' || toast.dismiss === null
      if (!stays)
        timers.current.set(
          key,
          setTimeout(() => remove(key), shownMs * Math.min(lines, 3)),
        )
      return {
        change: (changed: Toast) =>
          setToasts((all) => all.map((one) => (one.key === key ? { ...changed, key } : one))),
        remove: () => remove(key),
      }
    },
    [remove],
  )
  const context = useMemo(() => show, [show])
  const stop = (key: number) => clearTimeout(timers.current.get(key))
  return (
    <ToastContext value={context}>
      {children}
      <div className={classes.stack} aria-live="polite">
        {toasts.map((toast) => (
          <ToastCard
            key={toast.key}
            toast={toast}
            onDone={() => remove(toast.key)}
            onRead={() => stop(toast.key)}
          />
        ))}
      </div>
    </ToastContext>
  )
}

type ToastCardProps = {
  readonly toast: Toast
  readonly onDone: () => void
  readonly onRead: () => void
}

function ToastCard({ toast, onDone, onRead }: ToastCardProps) {
  const { action, otherAction, more } = toast
  const actions = [otherAction, action].filter((one) => one !== undefined)
  return (
    <div
      className={classes.toast}
      data-tone={toast.tone ?? 'plain'}
      role={toast.tone === 'wrong' ? 'alert' : 'status'}
    >
      <div className={classes.line}>
        <p className={classes.message}>{toast.message}</p>
        {actions.map(({ label, run }) => (
          <Button
            key={label}
            kind="quiet"
            onClick={() => {
              run()
              onDone()
            }}
          >
            {label}
          </Button>
        ))}
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
      {more !== undefined && (
        <details className={classes.more} onToggle={onRead}>
          <summary>{more.label}</summary>
          <ul>
            {more.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
