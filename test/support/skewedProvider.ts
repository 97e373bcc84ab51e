import { parentPort, Worker, workerData } from 'node:worker_threads'
import { type Person, startIdentityProvider } from './identityProvider.ts'

type Skewed = { people: Record<string, Person>; back: string; offset: number }

/** The same provider in a thread of its own, whose clock differs from ours by `offset` (ms). Answers its issuer. */
export const startSkewedProvider = async (data: Skewed): Promise<{ issuer: string; stop: () => Promise<number> }> => {
  const worker = new Worker(import.meta.filename, { workerData: data })
  const issuer = await new Promise<string>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
  return { issuer, stop: () => worker.terminate() }
}

if (parentPort && workerData?.offset) {
  const { people, back, offset } = workerData as Skewed
  const now = Date.now.bind(Date)
  Date.now = () => now() + offset
  parentPort.postMessage((await startIdentityProvider(people, back)).issuer)
}
