import type { SavedTemplate } from '#commands/template/saveTemplate.ts'
import type { Outgoing, Sent } from './createSaver.ts'

/** One save to the server; what went wrong as one of four things that can be done about it. */
export const sendSave = async (url: string, outgoing: Outgoing): Promise<Sent> => {
  const response = await fetch(url, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(outgoing),
  }).catch(() => undefined)
  if (!response || response.status >= 500) return { kind: 'unreachable' }
  if (response.status === 401) return { kind: 'signedOut' }
  const answer = (await response.json().catch(() => undefined)) as
    | (SavedTemplate & { message?: string; errors?: { message: string }[] })
    | undefined
  if (!answer) return { kind: 'unreachable' }
  if (response.ok) return { kind: 'saved', saved: answer }
  return { kind: 'refused', message: answer.message ?? answer.errors?.[0]?.message ?? String(response.status) }
}
