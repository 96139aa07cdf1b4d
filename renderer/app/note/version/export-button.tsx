import { IconFileExport } from '@tabler/icons-react'
import { Button } from '../../../components/button'
import { useWrittenKeys } from '../../../lib/commands/use-written-keys'
import { useText } from '../../../lib/use-text'

type ExportButtonProps = { readonly isExporting: boolean; readonly onExport: () => void }

/** Exports what is in front. */
export function ExportButton({ isExporting, onExport }: ExportButtonProps) {
  const text = useText()
  const { keys, aria } = useWrittenKeys('export')
  return (
    <Button
      kind="primary"
      icon={<IconFileExport size={16} />}
      shortcut={keys}
      aria-keyshortcuts={aria}
      disabled={isExporting}
      onClick={onExport}
    >
      {text(isExporting ? 'export.working' : 'export.toWord')}
    </Button>
  )
}
