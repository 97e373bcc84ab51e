import type { DocumentTree } from '#document/tree/tree.ts'
import { inlineImages, type LoadAsset, mediaUrl, servedAssets } from './assets.ts'
import { checkTypefaces } from './checkTypefaces.ts'
import { lintDocx } from './docx/lintDocx.ts'
import { renderDocx } from './docx/renderDocx.ts'
import type { Finding } from './Finding.ts'
import { renderHtml } from './html.ts'
import { imageKeys } from './imageKeys.ts'
import { locateFindings } from './locateFindings.ts'
import { startDeadline } from './pdf/browser/deadline.ts'
import type { PageMap } from './pdf/PageMap.ts'
import { RenderError } from './pdf/RenderError.ts'
import { DEADLINE_MS, type PdfOptions, renderPdf } from './pdf/renderPdf.ts'
import { requestFindings } from './pdf/requestFindings.ts'
import { lintPptx } from './pptx/lintPptx.ts'
import { renderPptx } from './pptx/renderPptx.ts'
import { themeOf } from './themeOf.ts'
import { unprintable } from './unprintable.ts'

export const formats = ['pdf', 'docx', 'html', 'pptx'] as const
export type Format = (typeof formats)[number]
/** The files of a document: slides are one more for PowerPoint. */
export const formatsOf = (layout: DocumentTree['layout']): Format[] =>
  formats.filter((format) => format !== 'pptx' || layout === 'slides')
export const mimeOf: Record<Format, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
}
/** Part of every cache key and stored with adopted files: raise it when the same tree gives other bytes. */
export const RENDERER_VERSION = '9'

export type RenderOptions = {
  loadAsset: LoadAsset
  /** The document's date, not the time of rendering: same tree, same bytes. */
  date: Date
  /** Page numbers of the last rendering of this document, tried first. */
  pageMap?: PageMap
  /** Carry the machine-readable tree inside the PDF, which makes it PDF/A-3a. */
  attachTree?: boolean
  /** Mark in the Word file where each block of the template begins: it is made to come back. */
  blockMarks?: boolean
  pdf?: PdfOptions
}
export type Rendered = {
  bytes: Uint8Array
  mime: string
  /** Rules the file does not meet, in Swedish. Not empty: the file must not be handed out as accessible. */
  findings: Finding[]
  /** Milliseconds by step. */
  timings: Record<string, number>
  pages?: number
  pageMap?: PageMap
}

const missingImages = (keys: string[]): Finding[] =>
  requestFindings({ missing: new Set(keys.map(mediaUrl)), refused: new Set() })

/** The file knows the page of a character without a glyph; the tree knows which one it is and who wrote it. */
const named = (tree: DocumentTree, findings: Finding[]): Finding[] => {
  const isCharacter = ({ code }: Finding) => code === 'GLYPH_MISSING' || code === 'FONT_FOREIGN'
  const characters = findings.some(isCharacter) ? unprintable(tree) : []
  return characters.length > 0 ? [...findings.filter((finding) => !isCharacter(finding)), ...characters] : findings
}

const bcp47 = (tree: DocumentTree) => (tree.language === 'en' ? 'en-GB' : 'sv-SE')

const makePdf = async (tree: DocumentTree, options: RenderOptions): Promise<Rendered> => {
  const started = performance.now()
  const theme = themeOf(tree)
  const html = renderHtml(tree, { mode: 'print', theme, assetUrl: mediaUrl })
  const timings = { html: performance.now() - started }
  const result = await renderPdf(
    {
      html,
      title: tree.title,
      author: tree.author,
      language: bcp47(tree),
      date: options.date,
      assets: servedAssets(options.loadAsset),
      pageMap: options.pageMap,
      ...(options.attachTree
        ? { attachment: { name: 'dokument.json', mime: 'application/json', bytes: Buffer.from(JSON.stringify(tree)) } }
        : {}),
    },
    options.pdf,
  ).catch((error: unknown) => {
    if (!(error instanceof RenderError) || error.findings.length === 0) throw error
    throw new RenderError(error.code, { cause: error, findings: locateFindings(tree, error.findings) })
  })
  const { pdf, pages, pageMap } = result
  const findings = locateFindings(tree, [...checkTypefaces(theme), ...named(tree, result.findings)], pageMap)
  return { bytes: pdf, mime: mimeOf.pdf, findings, pages, pageMap, timings: { ...timings, ...result.timings } }
}

/**
 * One tree to the files asked for. The PDF comes first where both are wanted, for Word's contents show its page
 * numbers. Throws `RenderError` (see its codes) when a file cannot be made at all; rules a file fails are `findings`.
 */
export const renderDocument = async <F extends Format>(
  tree: DocumentTree,
  wanted: readonly F[],
  options: RenderOptions,
): Promise<Record<F, Rendered>> => {
  const theme = themeOf(tree)
  const made: Partial<Record<Format, Rendered>> = {}
  const timed = async (format: Format, make: () => Promise<{ bytes: Uint8Array; findings: Finding[] }>) => {
    const started = performance.now()
    // An image that never comes must not hold Word and the page for ever; the PDF has its own clock.
    const deadline = startDeadline(options.pdf?.deadlineMs ?? DEADLINE_MS, options.pdf?.signal)
    try {
      const file = await deadline.race(make())
      made[format] = { ...file, mime: mimeOf[format], timings: { [format]: performance.now() - started } }
    } finally {
      deadline.clear()
    }
  }
  const wants = (format: Format) => (wanted as readonly Format[]).includes(format)
  if (wants('pdf')) made.pdf = await makePdf(tree, options)
  if (wants('docx'))
    await timed('docx', async () => {
      const pageMap = made.pdf?.pageMap ?? options.pageMap
      const bytes = await renderDocx(tree, {
        theme,
        assets: options.loadAsset,
        date: options.date,
        pageMap,
        blockMarks: options.blockMarks,
      })
      return { bytes, findings: locateFindings(tree, [...checkTypefaces(theme), ...lintDocx(bytes)]) }
    })
  if (wants('pptx'))
    await timed('pptx', async () => {
      const bytes = await renderPptx(tree, { theme, assets: options.loadAsset, date: options.date })
      return { bytes, findings: locateFindings(tree, [...checkTypefaces(theme), ...lintPptx(bytes)]) }
    })
  if (wants('html'))
    await timed('html', async () => {
      const images = await inlineImages(imageKeys(tree.children), options.loadAsset)
      const html = renderHtml(tree, {
        mode: 'page',
        theme,
        assetUrl: (key) => images.get(key) ?? '',
      })
      const lost = imageKeys(tree.children).filter((key) => !images.get(key))
      return { bytes: Buffer.from(html), findings: locateFindings(tree, missingImages(lost)) }
    })
  return made as Record<F, Rendered>
}
