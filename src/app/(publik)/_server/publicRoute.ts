import config from '@payload-config'
import { getPayload } from 'payload'
import { loadPublicFile, loadPublished } from '#load/loadPublished.ts'
import { fileResponse } from '../../(school)/_server/fileResponse.ts'
import { noticePage } from '../../(school)/_server/noticePage.ts'
import { withFileLinks } from './withFileLinks.ts'

type Context = { params: Promise<{ slug: string }> }

/** A published document for anyone: only the public files that were kept at adoption. */
export const publicRoute =
  (format: 'pdf' | 'docx' | 'html') =>
  async (_request: Request, { params }: Context): Promise<Response> => {
    const { slug } = await params
    const payload = await getPayload({ config })
    const document = await loadPublished(payload, slug)
    if (!document)
      return noticePage(
        'Sidan finns inte',
        'Adressen kan vara felskriven, eller så är dokumentet inte publicerat.',
        404,
      )
    const file = await loadPublicFile(payload, document, format)
    if (!file && document.adoption?.faults?.length)
      return noticePage(
        'Dokumentet visas inte just nu',
        'Det rättas för att alla ska kunna läsa det. Försök igen en annan dag.',
        503,
      )
    if (!file)
      return noticePage('Dokumentet visas inte än', 'Det förbereds för publicering. Försök igen om några minuter.', 503)
    const bytes = format === 'html' ? withFileLinks(file.bytes, slug) : file.bytes
    return fileResponse({ ...file, bytes, format, document, shared: true })
  }
