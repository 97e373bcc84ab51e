import type { OpenConflict, Send, SendResult } from '../saveQueue/types.ts'
import type { Words } from '../words/sv.ts'
import { post, type Refusal } from './api.ts'

type Saved = { rev: number; value: unknown }
const resultOf = ({ status, code, message, details }: Refusal): SendResult => {
  if (code === 'CONFLICT') {
    const { rev, value, conflicts } = details as Saved & { conflicts: OpenConflict[] }
    return { kind: 'conflict', rev, value, conflicts }
  }
  if (status === 401) return { kind: 'signedOut', ...(code === 'OTHER_PERSON' ? { other: true } : {}) }
  // A question that a later edition no longer has stops itself, not the others.
  if (status === 400 || status === 404 || status === 413 || status === 422) return { kind: 'refused', message }
  if (status === 403 || status === 409) return { kind: 'closed', message }
  return { kind: 'unreachable' }
}

/**
 * Sends a save to the server, in the name of the one who wrote (`userId`): another may have logged in beside it. JSON has
 * no `undefined`: an emptied place travels as `null`.
 */
export const sendAnswer =
  (userId: string, documentId: string, words: Words): Send =>
  async (instanceKey, { saveId, changes, replayed }) => {
    const body = {
      instanceKey,
      saveId,
      by: userId,
      ...(replayed ? { replayed } : {}),
      changes: changes.map(({ path, base, value }) => ({ path, base: base ?? null, value: value ?? null })),
    }
    // A page that is being left may still finish a small save; a large one waits in the browser for the next visit.
    const keepalive = document.visibilityState === 'hidden' && JSON.stringify(body).length < 60_000
    const reply = await post<Saved>(`/api-skola/dokument/${documentId}/svar`, body, { keepalive, words })
    return reply.ok ? { kind: 'saved', ...reply.data } : resultOf(reply.refusal)
  }
