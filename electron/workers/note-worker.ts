import { parentPort } from 'node:worker_threads'
import {
  type ReadBody,
  readStoredBody,
  type StoredBody,
} from '../operations/reading/read-stored-body'
import { answerJob } from '../system/threads/answer-job'

// The thread in which bodies of notes are read: `electron/system/threads/job-thread.ts` starts it.

parentPort?.on('message', (updates: StoredBody) => {
  void answerJob<ReadBody>(async () => readStoredBody(updates)).then((answer) =>
    parentPort?.postMessage(answer),
  )
})
