import config from '@payload-config'
import { getPayload } from 'payload'
import { isPlatformAdmin } from '#access/roles.ts'
import { signedIn } from '#access/signedIn.ts'
import { isMetricsToken } from '#env'
import { metrics } from '#jobs/metrics/metrics.ts'
import { readersWords } from '../../../(school)/_server/readersWords.ts'

const answer = (text: string, status: number) =>
  new Response(text, {
    status,
    headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' },
  })

/**
 * Counters for Prometheus: for whoever sends `Authorization: Bearer <METRICS_TOKEN>`, and for platform administrators who
 * are logged in.
 */
export const GET = async (request: Request): Promise<Response> => {
  const payload = await getPayload({ config })
  const bearer = /^Bearer (.+)$/u.exec(request.headers.get('authorization') ?? '')?.[1] ?? null
  if (isMetricsToken(bearer)) return answer(await metrics(payload), 200)
  const user = await signedIn(payload, request.headers)
  const { notice } = await readersWords(request.headers)
  if (!user) return answer(`${notice.metricsLogin}\n`, 401)
  if (!isPlatformAdmin(user)) return answer(`${notice.metricsForbidden}\n`, 403)
  return answer(await metrics(payload), 200)
}
