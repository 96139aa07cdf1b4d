import { parentPort } from 'node:worker_threads'
import type { ExportStep } from '@shared/contract/export'
import { type ExportJob, type ExportResult, runExportJob } from '../export/job/export-job'
import { answerJob } from '../system/threads/answer-job'

// The thread in which files are made: `electron/system/threads/job-thread.ts` starts it.

parentPort?.on('message', (job: ExportJob) => {
  const onStep = (step: ExportStep) => parentPort?.postMessage({ kind: 'step', step })
  void answerJob<ExportResult>(() => runExportJob(job, onStep)).then((answer) =>
    parentPort?.postMessage(answer),
  )
})
