import { useState } from 'react'
import { NoteList } from '../features/notes/list/note-list'
import { NewNoteMenu } from '../features/notes/new-note-menu'
import { TemplatesDialog } from '../features/templates/templates-dialog'
import { useCommandAccess } from '../lib/commands/command-provider'
import { useWrittenKeys } from '../lib/commands/use-written-keys'
import { Navigation } from './frame/navigation'
import type { Place } from './place'
import type { WindowState } from './use-window'

/** The left of the window, with what its entries do. */
export function NotesNavigation({ shared }: { readonly shared: WindowState }) {
  const { lists, actions, layout, place, go, tabs, setRenamingId, setIsNewOpen } = shared

  const newKeys = useWrittenKeys('new-note')
  const { run } = useCommandAccess()
  const [isManaging, setIsManaging] = useState(false)

  function rename(id: string, title: string | null) {
    setRenamingId(null)
    if (title !== null) void actions.rename(id, title)
  }
  function leave<A extends readonly unknown[]>(run: (...given: A) => void) {
    return (...given: A) => {
      layout.navigation.leave()
      run(...given)
    }
  }
  function open(to: Place, isNewTab: boolean) {
    if (isNewTab) tabs.goInNewTab(to)
    else go(to)
  }

  return (
    <Navigation
      panel={layout.navigation}
      place={place}
      counts={shared.counts.value ?? {}}
      binCount={lists.binned.length + lists.trash.length}
      onGo={leave(open)}
      newNote={
        <>
          {isManaging && (
            <TemplatesDialog
              templates={lists.templates.filter(({ isBuiltIn }) => !isBuiltIn)}
              onClose={() => setIsManaging(false)}
              onChanged={lists.reload}
            />
          )}
          <NewNoteMenu
            templates={lists.templates}
            // The first of them has the focus as it opens.
            opened={shared.isNewOpen && lists.hasTemplates}
            onOpenedChange={setIsNewOpen}
            onCreate={leave((template: string) => void actions.create(template))}
            onExample={leave(() => void actions.createExample())}
            onOpenWord={leave(() => void run('open-word-note'))}
            shortcut={newKeys.keys}
            onManage={() => setIsManaging(true)}
          />
        </>
      }
      notes={
        <NoteList
          notes={lists.notes}
          openId={shared.openId}
          now={new Date()}
          renamingId={shared.renamingId}
          onOpen={leave((id: string, isNewTab: boolean) =>
            open({ kind: 'note', id, isNew: false }, isNewTab),
          )}
          onStartRename={setRenamingId}
          onRename={rename}
          onOpenWindow={shared.openWindow}
          onDelete={(notes) => void actions.removeAll(notes)}
        />
      }
    />
  )
}
