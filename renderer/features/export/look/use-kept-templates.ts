import type { MethodOutput } from '@shared/contract/contract'
import { useState } from 'react'
import { api } from '../../../lib/api'
import { toBase64 } from '../../../lib/base64'
import { errorMessage } from '../../../lib/error-message'
import { useAnswer } from '../../../lib/use-answer'

export type KeptTemplates = {
  /** The newest first; none until they are known. */
  readonly templates: MethodOutput<'listWordTemplates'>
  readonly add: (file: File) => void
  /** Why a file cannot be one, as a sentence. */
  readonly problem: string | null
}

const none: KeptTemplates['templates'] = []

/**
 * The Word templates that were ever chosen.
 *
 * @param onAdded hears of one that was added
 */
export function useKeptTemplates(onAdded: (templateId: string) => void): KeptTemplates {
  const { value, reload } = useAnswer('listWordTemplates', {})
  const [problem, setProblem] = useState<string | null>(null)

  async function add(file: File) {
    try {
      const bytes = toBase64(new Uint8Array(await file.arrayBuffer()))
      const { id } = await api.keepWordTemplate({ fileName: file.name, bytes })
      await reload()
      setProblem(null)
      onAdded(id)
    } catch (error) {
      setProblem(errorMessage(error))
    }
  }
  return { templates: value ?? none, add: (file) => void add(file), problem }
}
