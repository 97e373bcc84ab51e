/** Next also compiles this for a runtime that we do not have, and there nothing of a server may be imported. */
export const register = async () => {
  if (process.env.NEXT_RUNTIME === 'nodejs') await (await import('./startServer.ts')).startServer()
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
