import { createHash, randomBytes } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import { idByteCount, idFromBytes } from '@shared/base/id'
import { answerJob } from '../system/threads/answer-job'
import { runWordJob, type WordTools } from '../word/job/run-word-job'
import type { WordJob, WordResult } from '../word/job/word-job'

// The thread in which Word files are read: `electron/system/threads/job-thread.ts` starts it.

const tools: WordTools = {
  newId: () => idFromBytes(randomBytes(idByteCount)),
  sumOf: (bytes) => createHash('sha256').update(bytes).digest('hex'),
}

parentPort?.on('message', (job: WordJob) => {
  void answerJob<WordResult>(async () => runWordJob(job, tools)).then((answer) =>
    parentPort?.postMessage(answer),
  )
})
