import type { NoteState, StateName } from '@shared/contract/history/history'
import { IconArrowRight, IconFileDiff } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { useText } from '../../lib/use-text'
import { ChangeList } from './change-list'
import classes from './compare.module.css'
import { ReadingPage } from './page/reading-page'
import { ReadingBar } from './reading-bar'
import { RestoreButton } from './restore/restore-button'
import type { Restored } from './restore/restore-dialog'
import { StateChoice } from './state-choice'
import { takenIds, useComparison } from './use-comparison'
import { useStates } from './use-states'

export type CompareViewProps = {
  readonly noteId: string
  readonly before: StateName
  readonly after: StateName
  readonly onChoose: (before: StateName, after: StateName) => void
  /** Where the list of changes is shown; null until it is there. */
  readonly slot: HTMLElement | null
  readonly onBack: () => void
  readonly onRestore: (state: NoteState, restored: Restored) => void
  readonly onTake: (state: NoteState, blockId: string) => void
  readonly onCorrigendum: (versionId: string) => void
}

/** Two states of a note, or two notes: what differs in place, and as a list at the right. */
export function CompareView(props: CompareViewProps) {
  const text = useText()
  const { noteId, before, after, onChoose } = props
  const [active, setActive] = useState<string | null>(null)
  const { comparison, error } = useComparison(before, after)
  const entries = useStates(noteId)
  const endsNow = after.kind === 'now' && after.noteId === noteId
  const ids = useMemo(() => takenIds(comparison), [comparison])
  const canTake = endsNow && before.noteId === noteId
  return (
    <>
      <ReadingBar title={text('compare.title')} onBack={props.onBack}>
        <div className={classes.choices}>
          <StateChoice
            label={text('compare.before')}
            value={before}
            entries={entries}
            onChange={(state) => onChoose(state, after)}
          />
          <IconArrowRight size={16} aria-hidden="true" />
          <StateChoice
            label={text('compare.after')}
            value={after}
            entries={entries}
            onChange={(state) => onChoose(before, state)}
          />
        </div>
        {canTake && before.kind !== 'now' && (
          <RestoreButton comparison={comparison} onRestore={props.onRestore} />
        )}
        {canTake && before.kind === 'version' && (
          <Button
            icon={<IconFileDiff size={16} />}
            onClick={() => props.onCorrigendum(before.versionId)}
          >
            {text('compare.corrigendum')}
          </Button>
        )}
      </ReadingBar>
      {error !== null && <Notice tone="wrong">{text('common.failed', { reason: error })}</Notice>}
      {comparison !== null && (
        <>
          <ReadingPage
            key={JSON.stringify([before, after])}
            name={text('compare.title')}
            {...comparison}
            active={active}
            onActivate={setActive}
            take={canTake ? { ids, run: (id) => props.onTake(comparison.before, id) } : null}
          />
          {props.slot !== null &&
            createPortal(
              <ChangeList lines={comparison.lines} active={active} onActivate={setActive} />,
              props.slot,
            )}
        </>
      )}
    </>
  )
}
