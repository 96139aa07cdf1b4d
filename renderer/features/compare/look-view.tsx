import type { NoteState, StateName } from '@shared/contract/history/history'
import { IconArrowsDiff } from '@tabler/icons-react'
import { useMemo } from 'react'
import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { useText } from '../../lib/use-text'
import { noDiff, ReadingPage } from './page/reading-page'
import { ReadingBar } from './reading-bar'
import { RestoreButton } from './restore/restore-button'
import type { Restored } from './restore/restore-dialog'
import { takenIds, useComparison } from './use-comparison'

export type LookViewProps = {
  readonly noteId: string
  readonly state: StateName
  readonly title: string
  readonly onBack: () => void
  readonly onCompare: () => void
  /** Shows what was done in this working spell; null for the first one. */
  readonly onShowWork: (() => void) | null
  readonly onRestore: (state: NoteState, restored: Restored) => void
  readonly onTake: (state: NoteState, blockId: string) => void
}

/** A state of the note as it was, read only: put back whole, or paragraph by paragraph. */
export function LookView(props: LookViewProps) {
  const text = useText()
  const { comparison, error } = useComparison(props.state, { kind: 'now', noteId: props.noteId })
  const ids = useMemo(() => takenIds(comparison), [comparison])
  const before = comparison?.before
  return (
    <>
      <ReadingBar title={props.title} onBack={props.onBack}>
        {props.onShowWork !== null && (
          <Button onClick={props.onShowWork}>{text('history.showWork')}</Button>
        )}
        <Button icon={<IconArrowsDiff size={16} />} onClick={props.onCompare}>
          {text('history.compare')}
        </Button>
        <RestoreButton comparison={comparison} onRestore={props.onRestore} />
      </ReadingBar>
      {error !== null && <Notice tone="wrong">{text('common.failed', { reason: error })}</Notice>}
      {before !== undefined && (
        <ReadingPage
          name={props.title}
          before={before}
          after={before}
          diff={noDiff}
          active={null}
          onActivate={() => undefined}
          take={{ ids, run: (id) => props.onTake(before, id) }}
        />
      )}
    </>
  )
}
