/** Published pages are for everybody; of the rest nothing is to be found by a search. */
const text = 'User-agent: *\nAllow: /p/\nDisallow: /\n'

export const GET = (): Response =>
  new Response(text, {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=86400' },
  })
