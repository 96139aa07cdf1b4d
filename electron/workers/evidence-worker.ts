import { parentPort } from 'node:worker_threads'
import type { ExportStep } from '@shared/contract/export'
import {
  type EvidenceJob,
  type EvidenceResult,
  runEvidenceJob,
} from '../export/evidence/evidence-job'
import { answerJob } from '../system/threads/answer-job'

// The thread in which evidence sheets are made: `electron/system/threads/job-thread.ts` starts it.

parentPort?.on('message', (job: EvidenceJob) => {
  const onStep = (step: ExportStep) => parentPort?.postMessage({ kind: 'step', step })
  void answerJob<EvidenceResult>(() => runEvidenceJob(job, onStep)).then((answer) =>
    parentPort?.postMessage(answer),
  )
})
