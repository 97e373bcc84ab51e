import { createHash } from 'node:crypto'
import type { Actor } from '../../../commands/actor.ts'
import { CommandError } from '../../../commands/CommandError.ts'
import { documentFor } from '../../../commands/documentFor.ts'
import { compose } from '../../../document/compose.ts'
import { formatSchoolYear } from '../../../document/swedish.ts'
import { loadAsset } from '../../../load/loadAsset.ts'
import { loadComposeInput } from '../../../load/loadComposeInput.ts'
import { registryOf } from '../../../load/registryOf.ts'
import { RenderError } from '../../../render/pdf/RenderError.ts'
import { type Format, mimeOf, renderDocument } from '../../../render/renderDocument.ts'
import { actorOf } from './session.ts'

const plain = (message: string, status: number) =>
  new Response(message, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })

/** Keeps å, ä and ö: the name is for people. Only what file systems refuse is taken out. */
const fileName = (title: string, unit: string, year: string, format: Format) =>
  `${unit} ${title} ${year.replace('/', '-')}.${format}`.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').replace(/ +/g, ' ')

/** A file as an answer: its name in both ways browsers read, and its checksum for the archive. */
export const fileResponse = (bytes: Uint8Array, mime: string, name: string, inline = false): Response => {
  const ascii = name
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/"/g, '')
  const digest = createHash('sha256').update(bytes).digest()
  return new Response(Buffer.from(bytes), {
    headers: {
      'content-type': mime,
      'content-length': String(bytes.byteLength),
      'content-disposition': `${inline ? 'inline' : 'attachment'}; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'repr-digest': `sha-256=:${digest.toString('base64')}:`,
      'x-checksum-sha256': digest.toString('hex'),
      'cache-control': 'private, no-store',
      ...(mime.startsWith('text/html')
        ? {
            'content-security-policy':
              "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data: 'self'",
          }
        : {}),
    },
  })
}

/** GET of a document in one format, made from what it is now (or was at hand-in), for those who may read it. */
export const downloadRoute =
  (format: Format) =>
  async (request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
    const actor: Actor | undefined = await actorOf(request.headers)
    const { id } = await params
    if (!actor)
      return Response.redirect(
        new URL(`/logga-in?till=${encodeURIComponent(`/dokument/${id}/${format}`)}`, request.url),
        303,
      )
    try {
      const document = await documentFor(actor, id, 'read')
      const input = await loadComposeInput(actor.payload, id, { audience: 'internal' })
      const { tree } = compose(registryOf(actor.payload), input)
      const date = new Date(document.adoption?.date ?? document.handedInAt ?? Date.now())
      const { [format]: file } = await renderDocument(tree, [format], {
        date,
        loadAsset: loadAsset(actor.payload, input.document.municipality.key),
      })
      const name = fileName(document.title, document.unitSnapshot.name, formatSchoolYear(document.schoolYear), format)
      return fileResponse(file.bytes, mimeOf[format], name, format === 'html')
    } catch (error) {
      if (error instanceof CommandError) return plain(error.message, error.status)
      actor.payload.logger.error(error)
      if (error instanceof RenderError) return plain(error.message, error.code === 'QUEUE_FULL' ? 429 : 503)
      return plain('Dokumentet kunde inte skapas. Försök igen om en stund.', 500)
    }
  }
