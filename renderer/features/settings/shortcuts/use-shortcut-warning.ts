import { findShortcutConflicts } from '@shared/commands/shortcuts'
import { useEffect, useRef } from 'react'
import { useToast } from '../../../components/toasts'
import { isMac } from '../../../lib/commands/platform'
import { useSettings } from '../../../lib/settings/use-settings'
import { useText } from '../../../lib/use-text'
import { describeConflict } from './describe-conflict'

/** Says at the start which shortcuts of the settings file do not work as written. */
export function useShortcutWarning(onShow: () => void): void {
  const text = useText()
  const toast = useToast()
  const { shortcuts } = useSettings().settings
  const isSaid = useRef(false)

  useEffect(() => {
    if (isSaid.current) return
    isSaid.current = true
    const conflicts = findShortcutConflicts(shortcuts, isMac)
    if (conflicts.length === 0) return
    toast({
      message: text('shortcuts.conflicts'),
      tone: 'wrong',
      details: conflicts.map((conflict) => describeConflict(text, conflict)),
      action: { label: text('shortcuts.show'), run: onShow },
      dismiss: text('common.dismiss'),
    })
  })
}
