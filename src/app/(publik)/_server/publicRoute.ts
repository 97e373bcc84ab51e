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
  async (request: Request, { params }: Context): Promise<Response> => {
    const { slug } = await params
    const payload = await getPayload({ config })
    const page = await loadPublished(payload, slug)
    if (!page)
      return noticePage(
        'Sidan finns inte',
        'Adressen kan vara felskriven, eller så är dokumentet inte publicerat.',
        404,
      )
    if (page.state === 'withdrawn')
      return noticePage(
        'Sidan är borttagen',
        'Dokumentet har tagits ner från webben av den som ansvarar för det. Kontakta kommunen om du vill veta mer.',
        410,
      )
    const { document } = page
    const file = await loadPublicFile(payload, document, format)
    if (!file && document.adoption?.faults?.length)
      return noticePage(
        'Dokumentet visas inte just nu',
        'Det rättas för att alla ska kunna läsa det. Försök igen en annan dag.',
        503,
      )
    if (!file)
      return noticePage('Dokumentet visas inte än', 'Det förbereds för publicering. Försök igen om några minuter.', 503)
    // Asked for each time, so that a page that is taken down is gone at once; what has not changed is not sent again.
    if (request.headers.get('if-none-match') === `"${file.checksum}"`) return new Response(null, { status: 304 })
    const bytes = format === 'html' ? withFileLinks(file.bytes, slug) : file.bytes
    return fileResponse({ ...file, bytes, format, document, shared: true })
  }
