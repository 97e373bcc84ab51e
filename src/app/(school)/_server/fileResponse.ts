import { fileName } from '#files/fileName.ts'
import type { DocumentFacts } from '#load/loadDocument.ts'
import { type Format, mimeOf } from '#render/renderDocument.ts'
import type { Words } from '#school/words/sv.ts'

type File = {
  bytes: Uint8Array
  checksum: string
  format: Format
  document: DocumentFacts
  shared?: boolean
  /** How many rules of accessibility the file breaks. */
  faults?: number
  words: Words
}

/**
 * A file as an answer: its name both ways browsers read it, its checksum (SHA-256) for the archive, and for a page what
 * it may load, which is nothing. `shared`: the same for everyone, so that it may be cached, and asked for again each time. A file with faults says so in
 * its name and leads to the page that lists them.
 */
export const fileResponse = ({ bytes, checksum, format, document, shared, faults = 0, words }: File): Response => {
  const name = `${fileName(document)}${faults > 0 ? words.files.inaccessible : ''}.${format}`
  const ascii = name.normalize('NFD').replace(/[^\x20-\x7e]/g, '')
  const kind = format === 'html' ? 'inline' : 'attachment'
  const headers = new Headers({
    'content-type': mimeOf[format],
    'content-disposition': `${kind}; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    'content-length': String(bytes.byteLength),
    'repr-digest': `sha-256=:${Buffer.from(checksum, 'hex').toString('base64')}:`,
    etag: `"${checksum}"`,
    'cache-control': shared ? 'public, no-cache' : 'private, no-store',
  })
  if (faults > 0) {
    headers.set('x-accessibility-faults', String(faults))
    headers.set('link', `</dokument/${document.id}#brister>; rel="describedby"`)
  }
  if (format === 'html')
    headers.set(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
    )
  return new Response(Buffer.from(bytes), { headers })
}

export const plainResponse = (message: string, status: number) =>
  new Response(message, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
