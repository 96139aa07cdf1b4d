import { useMemo } from 'react'
import { useSettings } from '../../lib/settings/use-settings'
import { useText } from '../../lib/use-text'
import type { Words } from './words'

export function useWords(): Words {
  const text = useText()
  const { settings } = useSettings()
  return useMemo(() => ({ text, profile: settings }), [text, settings])
}
