import type { Assets } from './browser/Assets.ts'
import { startDeadline } from './browser/deadline.ts'
import { type PdfService, pdfService } from './service.ts'

/**
 * The measure that the bench compares with: `setContent` and one tagged, outlined `page.pdf` on a warm, reused page of the
 * same browser, and nothing else. The result is not accessible.
 *
 * @throws RenderError
 */
export async function renderBare(html: string, assets?: Assets, service?: PdfService): Promise<Uint8Array> {
  const deadline = startDeadline(60_000, undefined)
  try {
    return await (service ?? pdfService()).browsers.run(async (page) => {
      await page.load(html, assets)
      return page.print({ tagged: true })
    }, deadline)
  } finally {
    deadline.clear()
  }
}
