import { useEffect } from 'react'
import { useToast } from '../../components/toasts'
import { useText } from '../../lib/use-text'

/** Says once that the settings begin anew, and where the old file is. */
export function useBrokenSettings(path: string | null): void {
  const toast = useToast()
  const text = useText()

  // biome-ignore lint/correctness/useExhaustiveDependencies: another language is no reason to say it again
  useEffect(() => {
    if (path === null) return
    toast({
      message: text('settings.broken', { path }),
      tone: 'wrong',
      dismiss: text('common.dismiss'),
    })
  }, [path])
}
