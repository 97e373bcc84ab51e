import type { Payload } from 'payload'
import type { Document } from '#payload-types'
import { ownAddress } from './ownAddress.ts'

type Row = Pick<Document, 'id'> & Partial<Pick<Document, 'state' | 'publicSlug'>>
export type DocumentLinks = { url: string; publicUrl?: string }

/**
 * Whole addresses of a document, as a PDF needs them: the published page where there is one, which everybody may open, else the document itself,
 * for those who are logged in. Only a published page is linked from what the public reads (see `suppress`).
 */
export const documentLinks = (payload: Payload, { id, state, publicSlug }: Row): DocumentLinks => {
  const base = ownAddress(payload)
  const publicUrl = state === 'published' && publicSlug ? `${base}/p/${publicSlug}` : undefined
  return { url: publicUrl ?? `${base}/dokument/${id}`, ...(publicUrl ? { publicUrl } : {}) }
}
