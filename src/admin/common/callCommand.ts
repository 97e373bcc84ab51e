import type { Words } from '../words/sv.ts'

type Refusal = { message?: string; errors?: { message: string }[] }

/** Posts to one of our endpoints. Throws an `Error` whose message is the server's own sentence. */
export const callCommand = async <Result>(
  path: string,
  body: Record<string, unknown>,
  { call }: Pick<Words, 'call'>,
): Promise<Result> => {
  const response = await fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => undefined)
  if (!response) throw new Error(call.unreachable)
  const answer = (await response.json().catch(() => ({}))) as Result & Refusal
  if (!response.ok) throw new Error(answer.message ?? answer.errors?.[0]?.message ?? call.unknown)
  return answer
}
