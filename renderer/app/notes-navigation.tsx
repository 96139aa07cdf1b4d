import { NewNoteMenu } from '../features/notes/new-note-menu'
import { NoteList } from '../features/notes/note-list'
import { useWrittenKeys } from '../lib/commands/use-written-keys'
import { Navigation } from './frame/navigation'
import type { WindowState } from './use-window'

/** The left of the window, with what its entries do. */
export function NotesNavigation({ shared }: { readonly shared: WindowState }) {
  const { lists, actions, layout, place, go, setRenamingId, setIsNewOpen } = shared

  const newKeys = useWrittenKeys('new-note')

  function rename(id: string, title: string | null) {
    setRenamingId(null)
    if (title !== null) void actions.rename(id, title)
  }
  function leave<A>(run: (argument: A) => void) {
    return (argument: A) => {
      layout.navigation.leave()
      run(argument)
    }
  }

  return (
    <Navigation
      panel={layout.navigation}
      place={place}
      counts={shared.counts.value ?? {}}
      binCount={lists.binned.length}
      onGo={leave(go)}
      newNote={
        <NewNoteMenu
          templates={lists.templates}
          opened={shared.isNewOpen}
          onOpenedChange={setIsNewOpen}
          onCreate={leave((template: string) => void actions.create(template))}
          onExample={() => leave(() => void actions.createExample())(null)}
          shortcut={newKeys.keys}
        />
      }
      notes={
        <NoteList
          notes={lists.notes}
          openId={shared.openId}
          now={new Date()}
          renamingId={shared.renamingId}
          onOpen={leave((id: string) => go({ kind: 'note', id, isNew: false }))}
          onStartRename={setRenamingId}
          onRename={rename}
          onDelete={(note) => void actions.remove(note)}
        />
      }
    />
  )
}
