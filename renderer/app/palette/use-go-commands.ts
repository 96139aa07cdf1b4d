import { useCommands } from '../../lib/commands/command-provider'
import type { WindowState } from '../use-window'

/** Commands that lead to a place of the window. */
export function useGoCommands({ go, actions }: WindowState): void {
  useCommands({
    'example-note': () => void actions.createExample(),
    'go-library-plans': () => go({ kind: 'library', section: 'plans' }),
    'go-library-statistics': () => go({ kind: 'library', section: 'statistics' }),
    'go-library-sources': () => go({ kind: 'library', section: 'sources' }),
    'go-library-agreements': () => go({ kind: 'library', section: 'agreements' }),
    'go-library-funding': () => go({ kind: 'library', section: 'funding' }),
    'go-library-events': () => go({ kind: 'library', section: 'events' }),
    'go-library-timeline': () => go({ kind: 'library', section: 'timeline' }),
    'go-library-questions': () => go({ kind: 'library', section: 'questions' }),
    'go-bin': () => go({ kind: 'bin' }),
  })
}
