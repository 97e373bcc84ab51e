import { spawn } from 'node:child_process'

export type Running = {
  /** Settles when the tool has ended; rejects with what it printed when it failed, and with nothing much when stopped. */
  done: Promise<void>
  /** Ends it if it still runs. */
  stop: () => void
}

/** Starts one of the project's own tools and shows what it printed only when it fails. */
export const startQuietly = (command: string, args: string[]): Running => {
  const printed: Buffer[] = []
  const child = spawn(command, args, { env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } })
  child.stdout.on('data', (data: Buffer) => printed.push(data))
  child.stderr.on('data', (data: Buffer) => printed.push(data))
  const done = new Promise<void>((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      if (code === 0) resolve()
      else if (signal) reject(new Error(`${command} ${args.join(' ')} avbröts (${signal}).`))
      else reject(new Error(`${command} ${args.join(' ')} misslyckades:\n${Buffer.concat(printed).toString()}`))
    })
  })
  return { done, stop: () => void child.kill() }
}
