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

/** Next boots Payload at the first request; migrations, the first administrator and crons should not wait for one. */
export const register = async () => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  await answerUnreadable()
  const [{ getPayload }, { default: config }] = await Promise.all([import('payload'), import('@payload-config')])
  await getPayload({ config, cron: true })
}
