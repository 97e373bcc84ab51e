import { spawn } from 'node:child_process'
import { libsql } from './powerCut.ts'

/** Another process that writes, and goes on for `milliseconds` before it commits. Resolves once it holds the lock. */
export const holdLock = async (uri: string, milliseconds: number): Promise<{ released: Promise<void> }> => {
  const script = `
    const database = require(${JSON.stringify(libsql)}).createClient({ url: ${JSON.stringify(uri)} })
    database.execute('BEGIN IMMEDIATE').then(() => {
      console.log('held')
      setTimeout(() => database.execute('COMMIT').then(() => process.exit(0)), ${milliseconds})
    })`
  const other = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  const released = new Promise<void>((resolve) => other.once('exit', () => resolve()))
  await new Promise((resolve, reject) => {
    other.stdout.once('data', resolve)
    other.once('exit', () => reject(new Error('The lock was not taken.')))
  })
  return { released }
}

/** Milliseconds of the longest time the event loop stood still while `work` ran. */
export const longestStop = async (work: () => Promise<unknown>): Promise<number> => {
  let [longest, last] = [0, performance.now()]
  const tick = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }
  const clock = setInterval(tick, 5)
  try {
    await work()
  } finally {
    tick()
    clearInterval(clock)
  }
  return longest
}
