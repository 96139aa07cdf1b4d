import { assertNever } from '@shared/base/assert-never'
import { noStatisticsChoice } from '@shared/settings/default-settings'
import type { LibrarySection } from '../../features/library/library-section'
import type { LibraryHitKind, PaletteChoice } from '../../features/palette/entries/palette-entry'
import { useCommandAccess } from '../../lib/commands/command-provider'
import { useSettings } from '../../lib/settings/use-settings'
import type { WindowState } from '../use-window'
import { findSettingPlace } from './setting-places'

const sections: Readonly<Record<LibraryHitKind, LibrarySection>> = {
  plan: 'plans',
  measure: 'plans',
  statistic: 'statistics',
  source: 'sources',
  agreement: 'agreements',
  funding: 'funding',
  event: 'events',
  question: 'questions',
  indicator: 'statistics',
}

/** Shows or runs what was chosen in the palette. */
export function usePaletteChoice({ go, setAsked, note }: WindowState) {
  const { run } = useCommandAccess()
  const { change } = useSettings()
  return (choice: PaletteChoice) => {
    switch (choice.kind) {
      case 'command':
        run(choice.id)
        return
      case 'note':
        go({ kind: 'note', id: choice.id, isNew: false })
        if (choice.words !== undefined) showInNote(note, choice.id, choice.words)
        return
      case 'library': {
        const section = sections[choice.hit]
        if (choice.hit === 'indicator') {
          change({ statistics: { ...noStatisticsChoice, indicatorId: choice.id } })
          go({ kind: 'library', section })
          return
        }
        setAsked((last) => ({ section, id: choice.id, count: (last?.count ?? 0) + 1 }))
        go({ kind: 'library', section })
        return
      }
      case 'setting':
        go({ kind: 'settings' })
        showSetting(findSettingPlace(choice.id)?.section ?? '')
        return
      default:
        assertNever(choice)
    }
  }
}

/** Brings what was found in a note into sight once its page is there. */
function showInNote(
  note: WindowState['note'],
  noteId: string,
  words: readonly string[],
  framesLeft = mostFrames,
) {
  const controls = note.current
  if (controls?.noteId === noteId) {
    // After the page has gone where one left it.
    setTimeout(() => controls.showWords(words))
  } else if (framesLeft > 0) {
    requestAnimationFrame(() => showInNote(note, noteId, words, framesLeft - 1))
  }
}

/** As long as the settings page or a note may take to be drawn. */
const mostFrames = 60

/** Brings a section of the settings page into sight once the page is there. */
function showSetting(section: string, framesLeft = mostFrames) {
  const heading = document.getElementById(`settings-${section}`)
  if (heading === null) {
    if (framesLeft > 0) requestAnimationFrame(() => showSetting(section, framesLeft - 1))
    return
  }
  heading.scrollIntoView({ block: 'start' })
  heading.focus({ preventScroll: true })
}
