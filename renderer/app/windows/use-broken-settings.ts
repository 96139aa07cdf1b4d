import type { MethodOutput } from '@shared/contract/contract'
import { useEffect } from 'react'
import { useToast } from '../../components/toasts'
import { useText } from '../../lib/use-text'

type BrokenSettings = NonNullable<MethodOutput<'getAppState'>['brokenSettings']>

/** Says once which settings begin anew, and where the old file is. */
export function useBrokenSettings(broken: BrokenSettings | null): void {
  const toast = useToast()
  const text = useText()

  // biome-ignore lint/correctness/useExhaustiveDependencies: another language is no reason to say it again
  useEffect(() => {
    if (broken === null) return
    const { path, fields } = broken
    toast({
      message:
        fields.length === 0
          ? text('settings.broken', { path })
          : text('settings.brokenFields', { path, fields: fields.join(', ') }),
      tone: 'wrong',
      dismiss: text('common.dismiss'),
    })
  }, [broken?.path])
}
