import config from '@payload-config'
import { getPayload } from 'payload'
import { healthForAll } from '#jobs/health.ts'

/** For whoever watches over the server: 200 when all that people need works, else 503 with what does not. Open to all. */
export const GET = async (): Promise<Response> => {
  const found = await getPayload({ config }).then(
    (payload) => healthForAll(payload),
    () => undefined,
  )
  return Response.json(found ?? { ok: false, database: 'lost' }, {
    status: found?.ok ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  })
}
