import { openapi } from '#api/openapi.ts'

/** For everybody: it tells of the program, which is open, and of no municipality. */
export const GET = () =>
  Response.json(openapi(), {
    headers: { 'cache-control': 'public, max-age=300', 'access-control-allow-origin': '*' },
  })
