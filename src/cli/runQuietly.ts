import { spawn } from 'node:child_process'

/** Runs one of the project's own tools and shows what it printed only when it fails. */
export const runQuietly = (command: string, args: string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const printed: Buffer[] = []
    const child = spawn(command, args, { env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } })
    child.stdout.on('data', (data: Buffer) => printed.push(data))
    child.stderr.on('data', (data: Buffer) => printed.push(data))
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`${command} ${args.join(' ')} misslyckades:\n${Buffer.concat(printed).toString()}`)),
    )
  })
