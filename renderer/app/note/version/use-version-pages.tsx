import type { OpenVersion } from '@shared/contract/versions'
import { IconFileText } from '@tabler/icons-react'
import { type ReactNode, useMemo, useState } from 'react'
import { IconButton } from '../../../components/icon-button'
import { PageView } from '../../../features/page-view/page-view'
import { useCommands } from '../../../lib/commands/command-provider'
import { useWrittenKeys } from '../../../lib/commands/use-written-keys'
import { useText } from '../../../lib/use-text'

/**
 * The pages of a frozen version in place of its text, while they are looked at.
 *
 * @param flush resolves when what was given to its header is on disk
 */
export function useVersionPages(
  { noteId, id: versionId, name }: Pick<OpenVersion, 'noteId' | 'id' | 'name'>,
  flush: () => Promise<void>,
): { readonly view: ReactNode; readonly button: ReactNode } {
  const text = useText()
  const { keys } = useWrittenKeys('page-view')
  const [isShown, setIsShown] = useState(false)
  const state = useMemo(
    () => ({ kind: 'version' as const, noteId, versionId }),
    [noteId, versionId],
  )
  // What could not be saved keeps the text open, which says so.
  const toggle = () =>
    isShown
      ? setIsShown(false)
      : void flush().then(
          () => setIsShown(true),
          () => undefined,
        )
  useCommands({ 'page-view': toggle })
  return {
    view: isShown ? (
      <PageView
        state={state}
        title={text('pages.ofVersion', { name })}
        hint={text('pages.hintVersion')}
        revision={null}
        start={null}
        onGoTo={null}
        onBack={toggle}
      />
    ) : null,
    button: (
      <IconButton
        label={text('commands.page-view')}
        {...(keys !== undefined && { shortcut: keys })}
        onClick={toggle}
      >
        <IconFileText size={16} />
      </IconButton>
    ),
  }
}
