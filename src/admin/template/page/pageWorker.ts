import { installedBlocks } from '#blocks/installed.ts'
import { createPage } from './createPage.ts'
import type { FromPage, ToPage } from './messages.ts'

/** Composes beside the page, so that a key is never kept waiting by a document. */
const tell = (message: FromPage) => self.postMessage(message)
const page = createPage(installedBlocks, tell)

self.onmessage = ({ data }: MessageEvent<ToPage>) => {
  try {
    page(data)
  } catch (error) {
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
}
