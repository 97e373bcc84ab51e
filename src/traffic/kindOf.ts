/** What people wait for, each with a latency of its own; what is loaded with a page is not told apart from others'. */
export const kinds = ['save', 'login', 'file', 'api', 'page', 'asset'] as const
export type Kind = (typeof kinds)[number]

const patterns: [Kind, RegExp][] = [
  ['asset', /^\/(_next\/|favicon)/u],
  ['save', /^\/api-skola\/dokument\/[^/]+\/svar$/u],
  ['login', /^\/(api-skola\/logga-in|api\/users\/login)$/u],
  ['file', /^\/(dokument|p)\/[^/]+\/(version\/[^/]+\/)?(pdf|docx|html|pptx)$/u],
  ['api', /^\/api(-skola)?\//u],
]

/** `path` without its query. A login or a save is a POST; a page of the same name is a page. */
export const kindOf = (method: string, path: string): Kind => {
  const kind = patterns.find(([, pattern]) => pattern.test(path))?.[0] ?? 'page'
  return (kind === 'save' || kind === 'login') && method !== 'POST' ? 'page' : kind
}

export const results = ['done', 'refused', 'failed', 'aborted'] as const
export type Result = (typeof results)[number]

/** Our login form answers by leading back to itself with what was wrong (`fel`). */
export const resultOf = (status: number, location = ''): Result => {
  if (status >= 500 || /[?&]fel=server(&|$)/u.test(location)) return 'failed'
  return status >= 400 || /[?&]fel=/u.test(location) ? 'refused' : 'done'
}
