import type { NoteState } from '@shared/contract/history/history'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { useText } from '../../../lib/use-text'
import type { Comparison } from '../use-comparison'
import { RestoreDialog, type Restored } from './restore-dialog'

export type RestoreButtonProps = {
  /** The older state and the note as it is; null until both are read. */
  readonly comparison: Comparison | null
  readonly onRestore: (state: NoteState, restored: Restored) => void
}

/** Puts an older state into the note; asks which parts of it where the header differs too. */
export function RestoreButton({ comparison, onRestore }: RestoreButtonProps) {
  const text = useText()
  const [isAsking, setIsAsking] = useState(false)
  const hasHeader = comparison !== null && comparison.diff.header.length > 0
  return (
    <>
      <Button
        icon={<IconArrowBackUp size={16} />}
        disabled={comparison === null}
        onClick={() => {
          if (hasHeader) setIsAsking(true)
          else if (comparison !== null) onRestore(comparison.before, { body: true, fields: [] })
        }}
      >
        {text(hasHeader ? 'history.restoreState' : 'history.restore')}
      </Button>
      {isAsking && comparison !== null && (
        <RestoreDialog
          diff={comparison.diff}
          changeCount={comparison.diff.blocks.length}
          onClose={() => setIsAsking(false)}
          onRestore={(restored) => {
            setIsAsking(false)
            onRestore(comparison.before, restored)
          }}
        />
      )}
    </>
  )
}
