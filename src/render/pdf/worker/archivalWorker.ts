import { parentPort } from 'node:worker_threads'
import { type ArchivalInput, makeArchival } from '../archival/makeArchival.ts'

/** What the worker answers: the result, or why there is none. */
export type ArchivalAnswer = { result: ReturnType<typeof makeArchival> } | { error: string }

parentPort?.on('message', (input: ArchivalInput) => {
  let answer: ArchivalAnswer
  try {
    answer = { result: makeArchival(input) }
  } catch (error) {
    answer = { error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
  const transfer = 'result' in answer ? [answer.result.pdf.buffer as ArrayBuffer] : []
  parentPort?.postMessage(answer, transfer)
})
