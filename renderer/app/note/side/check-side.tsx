import { IconListCheck } from '@tabler/icons-react'
import { CheckPanel } from '../../../features/check/check-panel'
import type { SidePanel } from './side-panel'

export const checkSide: SidePanel = {
  id: 'check',
  textKey: 'area.check',
  help: 'live-figures',
  icon: IconListCheck,
  Body: ({ side: { check } }) => (
    <CheckPanel findings={check.findings} askedCount={check.askedCount} onGoTo={check.goTo} />
  ),
  count: ({ check }) => check.findings?.length ?? 0,
}
