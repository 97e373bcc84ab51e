import config from '@payload-config'
import { getPayload } from 'payload'
import { isRefusal } from '#commands/door/refuse.ts'
import { loadPublicFile, loadPublished } from '#load/loadPublished.ts'
import { siteKey } from '#load/siteFacts.ts'
import type { Format } from '#render/renderDocument.ts'
import { fileResponse } from '../../(school)/_server/fileResponse.ts'
import { noticePage } from '../../(school)/_server/noticePage.ts'
import { readersWords } from '../../(school)/_server/readersWords.ts'
import { withFileLinks } from './withFileLinks.ts'

type Context = { params: Promise<{ slug: string }> }

/** A published document for anyone: only the public files that were kept at adoption. */
export const publicRoute =
  (format: Format) =>
  async (request: Request, { params }: Context): Promise<Response> => {
    const { slug } = await params
    const payload = await getPayload({ config })
    const page = await loadPublished(payload, slug)
    const words = await readersWords(request.headers)
    const { notice } = words
    if (!page) return noticePage(notice.notFound, notice.notPublished, 404, words)
    if (page.state === 'withdrawn') return noticePage(notice.withdrawn, notice.withdrawnHelp, 410, words)
    const { document } = page
    const file = await loadPublicFile(payload, document, format).catch((error) => {
      if (!isRefusal(error)) throw error
      payload.logger.error({ err: error }, `document ${document.id}`)
      return noticePage(notice.missing, notice.missingHelp, error.status, words)
    })
    if (file instanceof Response) return file
    // What is no slides, or was kept before there was such a file, has none and will have none.
    if (!file && format === 'pptx' && document.adoption?.archive)
      return noticePage(notice.notFound, notice.notPublished, 404, words)
    if (!file && document.adoption?.faults?.length) return noticePage(notice.faulty, notice.faultyHelp, 503, words)
    if (!file) return noticePage(notice.notYet, notice.notYetHelp, 503, words)
    // Asked for each time, so that a page that is taken down is gone at once; what has not changed is not sent again.
    if (request.headers.get('if-none-match') === `"${file.checksum}"`) return new Response(null, { status: 304 })
    const key = format === 'html' && (await siteKey(payload, document.municipality))
    const bytes = key
      ? withFileLinks(file.bytes, slug, key, document.adoption?.archive?.files.public?.pptx !== undefined)
      : file.bytes
    return fileResponse({ ...file, bytes, format, document, shared: true, words })
  }
