import type { OpenPackage } from '#files/package/openPackage.ts'
import { after } from '#files/package/zipOf.ts'
import { streamOf } from './streamOf.ts'

/** The first byte wanted, by a browser that goes on with a download that broke off; 0 where it begins anew. */
const startOf = (headers: Headers, { size, etag }: OpenPackage): number | undefined => {
  const [, from] = /^bytes=(\d+)-$/u.exec(headers.get('range') ?? '') ?? []
  const other = headers.get('if-range')
  if (!from || (other && other !== etag)) return 0
  return Number(from) < size ? Number(from) : undefined
}

/**
 * A ZIP as an answer, written as it is read, in chunks (Next tells no size of what it streams): without the last one the
 * browser knows that it broke off, keeps nothing as whole, and goes on from where it was.
 */
export const packageResponse = (headers: Headers, opened: OpenPackage, log: (error: unknown) => void): Response => {
  const { name, size, etag, chunks } = opened
  const start = startOf(headers, opened)
  if (start === undefined) return new Response(null, { status: 416, headers: { 'content-range': `bytes */${size}` } })
  return new Response(streamOf(after(chunks(), start), log), {
    status: start > 0 ? 206 : 200,
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'accept-ranges': 'bytes',
      ...(start > 0 ? { 'content-range': `bytes ${start}-${size - 1}/${size}` } : {}),
      etag,
      'cache-control': 'private, no-store',
    },
  })
}
