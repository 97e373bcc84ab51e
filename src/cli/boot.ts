import type { Payload } from 'payload'

export { finish } from './finish.ts'

/**
 * Payload for a command line: the same configuration, migrations and commands as the server. Production mode, because
 * only there are migrations run and the schema never pushed.
 */
export const boot = async (): Promise<Payload> => {
  // Progress is told by the command line itself; the log is for what went wrong.
  Object.assign(process.env, { NODE_ENV: 'production', LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn' })
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('../../payload.config.ts'),
  ])
  return getPayload({ config })
}

/** One line of progress on the terminal: what is done, after how many seconds. */
export const progress = (() => {
  const started = Date.now()
  return (message: string) =>
    process.stdout.write(`${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s  ${message}\n`)
})()
