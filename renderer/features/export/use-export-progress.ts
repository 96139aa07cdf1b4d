import type { ExportStep } from '@shared/contract/export'
import type { TextKey } from '@shared/text/text'
import { type ShownToast, useToast } from '../../components/toasts'
import { api } from '../../lib/api'
import { useText } from '../../lib/use-text'

/** A file that is there sooner needs no word. */
const quietMs = 400

const stepTexts = {
  writing: 'export.step.writing',
  pages: 'export.step.pages',
  'reading-back': 'export.step.readingBack',
  printing: 'export.step.printing',
} as const satisfies Record<ExportStep, TextKey>

/**
 * Gives the function that begins to say what is being done for an exported file, with a button
 * that ends it, as Escape does, until what it returns is called.
 */
export function useExportProgress(): () => { readonly end: () => void } {
  const toast = useToast()
  const text = useText()

  return () => {
    let shown: ShownToast | null = null
    let timer: ReturnType<typeof setTimeout> | undefined
    let latest: ExportStep | null = null

    function say(step: ExportStep) {
      const message = {
        message: text(stepTexts[step]),
        action: { label: text('common.cancel'), run: cancel },
        dismiss: null,
      }
      if (shown === null) {
        shown = toast(message)
        document.addEventListener('keydown', cancelByKey)
      } else shown.change(message)
    }
    // The first step comes once the place for the file is chosen.
    const stop = window.api.on('exportStep', (step) => {
      latest = step
      if (shown !== null) say(step)
      else timer ??= setTimeout(() => say(latest ?? step), quietMs)
    })
    return {
      end: () => {
        stop()
        clearTimeout(timer)
        document.removeEventListener('keydown', cancelByKey)
        shown?.remove()
      },
    }
  }
}

function cancel(): void {
  void api.cancelExport({})
}

/** A menu or dialog that is open takes the key for itself. */
function cancelByKey(event: KeyboardEvent): void {
  if (event.key === 'Escape' && !event.defaultPrevented) cancel()
}
