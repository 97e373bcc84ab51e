/**
 * An address that is no text (`/%E0%A4%A`) leads to a page that is not there. Next cannot decode it and answers 500, before
 * any code of ours; Node tells of a request before it hands it over.
 */
const answerUnreadable = async () => {
  const { subscribe } = await import('node:diagnostics_channel')
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: { url?: string } }
    try {
      decodeURIComponent(request.url?.split('?')[0] ?? '')
    } catch {
      request.url = '/adressen-gar-inte-att-lasa'
    }
  })
}

/** One line a request on standard output, unless the log is asked for warnings alone. */
const watchTraffic = async () => {
  const [{ watchRequests }, { logsRequests }] = await Promise.all([import('#traffic/watchRequests.ts'), import('#env')])
  watchRequests((line) => {
    if (logsRequests()) process.stdout.write(`${JSON.stringify(line)}\n`)
  })
}

/** What a page could not show: the number that its reader is given (`digest`) beside the request's id, and why. */
export const onRequestError = async (
  error: unknown,
  { headers, path }: { headers: Record<string, string | string[] | undefined>; path: string },
) => {
  const { digest, message } = error as { digest?: unknown; message?: unknown }
  const line = { kind: 'error', id: headers['x-request-id'], digest, path: path.split('?')[0], message }
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`)
}

/** Next boots Payload at the first request; migrations, the first administrator and crons should not wait for one. */
export const register = async () => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  await watchTraffic()
  await answerUnreadable()
  const [{ getPayload }, { default: config }] = await Promise.all([import('payload'), import('@payload-config')])
  await getPayload({ config, cron: true })
}
