import { BrowserPool, type PoolHealth, type PoolMetrics, type PoolOptions } from './browser/BrowserPool.ts'
import { WorkerPool } from './worker/WorkerPool.ts'

/** Browser and threads of one process. */
export interface PdfService {
  browsers: BrowserPool
  workers: WorkerPool
}

// On globalThis because a development server loads modules again and again, and each copy would start a browser.
const shared = globalThis as { kvalitetsdokumentPdf?: PdfService | undefined }

/** Another pool than the shared one, for tests and benches. */
export function createPdfService(options: PoolOptions = {}): PdfService {
  return { browsers: new BrowserPool(options), workers: new WorkerPool(options.concurrency) }
}

/** The process's own browser and threads; nothing starts before the first document. */
export function pdfService(): PdfService {
  shared.kvalitetsdokumentPdf ??= createPdfService(optionsFrom(process.env))
  return shared.kvalitetsdokumentPdf
}

/** Ends the browser and the threads of {@link pdfService}; the next document starts new ones. */
export async function closePdfService(service = shared.kvalitetsdokumentPdf): Promise<void> {
  if (service === shared.kvalitetsdokumentPdf) shared.kvalitetsdokumentPdf = undefined
  await Promise.all([service?.browsers.close(), service?.workers.close()])
}

export function pdfMetrics(): PoolMetrics {
  return pdfService().browsers.metrics()
}

export function pdfHealth(): Promise<PoolHealth> {
  return pdfService().browsers.health()
}

/** PDF_CONCURRENCY, PDF_QUEUE_LIMIT and PDF_RESTART_AFTER, whole numbers above zero. */
function optionsFrom(env: Record<string, string | undefined>): PoolOptions {
  const number = (key: string) => {
    const value = Number(env[key])
    return Number.isInteger(value) && value > 0 ? value : undefined
  }
  return {
    concurrency: number('PDF_CONCURRENCY'),
    queueLimit: number('PDF_QUEUE_LIMIT'),
    restartAfter: number('PDF_RESTART_AFTER'),
  }
}
