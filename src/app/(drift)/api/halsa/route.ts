import config from '@payload-config'
import { getPayload } from 'payload'
import { health } from '#jobs/health.ts'

/** For whoever watches over the server: 200 when database and browser answer, else 503. Open to all, and says no more. */
export const GET = async (): Promise<Response> => {
  const found = await getPayload({ config }).then(health, () => undefined)
  return Response.json(found ?? { ok: false, database: 'lost' }, {
    status: found?.ok ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  })
}
