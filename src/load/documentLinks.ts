import type { Payload } from 'payload'

type Row = { id: string; state?: string | null; publicSlug?: string | null }
export type DocumentLinks = { url: string; publicUrl?: string }

/** Where `npm start` listens when nothing else is configured; a link in a PDF must be a whole address. */
const ownAddress = 'http://localhost:3000'

/**
 * Addresses of a document: the published page where there is one, which everybody may open, else the document itself,
 * for those who are logged in. Only a published page is linked from what the public reads (see `suppress`).
 */
export const documentLinks = (payload: Payload, { id, state, publicSlug }: Row): DocumentLinks => {
  const base = (payload.config.serverURL || ownAddress).replace(/\/+$/, '')
  const publicUrl = state === 'published' && publicSlug ? `${base}/p/${publicSlug}` : undefined
  return { url: publicUrl ?? `${base}/dokument/${id}`, ...(publicUrl ? { publicUrl } : {}) }
}
