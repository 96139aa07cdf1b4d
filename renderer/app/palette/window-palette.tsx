import { startTransition, useEffect, useRef, useState } from 'react'
import { withRecent } from '../../features/palette/entries/recent'
import { Palette } from '../../features/palette/palette'
import { useCommands } from '../../lib/commands/command-provider'
import { useSettings } from '../../lib/settings/use-settings'
import type { Place } from '../place'
import type { WindowState } from '../use-window'
import { settingPlaces } from './setting-places'
import { usePaletteChoice } from './use-palette-choice'

/** The palette of this window, and what it remembers of its use. */
export function WindowPalette({ shared }: { readonly shared: WindowState }) {
  const [isOpen, setIsOpen] = useState(false)
  const { settings, change } = useSettings()
  const choose = usePaletteChoice(shared)
  const here = entryOfPlace(shared.place)
  const recent = useRef(settings.recent)
  recent.current = settings.recent
  const remember = (id: string) => change({ recent: withRecent(recent.current, id) })

  useCommands({ 'open-palette': () => setIsOpen(true) })
  useEffect(() => {
    if (here === null || recent.current[0] === here) return
    // Not before the place is shown: all that reads a setting is drawn again.
    startTransition(() => change({ recent: withRecent(recent.current, here) }))
  }, [here, change])

  if (!isOpen) return null
  return (
    <Palette
      notes={shared.lists.notes}
      settings={settingPlaces}
      recent={settings.recent}
      here={here}
      onClose={() => setIsOpen(false)}
      onChoose={(choice, id) => {
        remember(id)
        choose(choice)
      }}
    />
  )
}

/** The line of the palette that leads to a place; null where none does. */
function entryOfPlace(place: Place): string | null {
  switch (place.kind) {
    case 'note':
      return `note:${place.id}`
    case 'library':
      return `command:go-library-${place.section}`
    case 'bin':
      return 'command:go-bin'
    case 'settings':
      return 'command:go-settings'
    case 'start':
      return null
  }
}
