import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { mediaUrl, servedAssets } from '#render/assets.ts'
import { renderHtml } from '#render/html.ts'
import { renderBare } from '#render/pdf/renderBare.ts'
import { closePdfService, createPdfService } from '#render/pdf/service.ts'
import { renderDocument } from '#render/renderDocument.ts'
import { resolveTheme } from '#templates/themes/themes.ts'
import { command, isInstalled } from './command.ts'
import type { BenchDocument } from './fiveDocuments.ts'
import { standalone } from './standalone.ts'

type Seen = (megabytes: number) => void
/** One way to make a PDF of a document, which it leaves at `out`. */
export type Way = {
  name: string
  label: string
  run: (document: BenchDocument, out: string, seen?: Seen) => Promise<void>
  /** Its work is done in this process and its browser rather than in a program of its own. */
  inProcess: boolean
}

type Prepared = { html: string; page: string; docx: string }

/**
 * What is compared. All get the same final HTML (LibreOffice our Word file, which it is made for); only ours fills page
 * numbers in the contents, makes the file archivable and checks it. Programs that are not installed are left out.
 */
export const waysFor = async (documents: BenchDocument[], folder: string): Promise<Way[]> => {
  const prepared = new Map<string, Prepared>()
  for (const document of documents) {
    const theme = resolveTheme(document.tree.theme, document.tree.colours)
    const html = renderHtml(document.tree, { mode: 'print', theme, assetUrl: mediaUrl })
    const { docx } = await renderDocument(document.tree, ['docx'], document)
    const word = path.join(folder, `${document.name}.docx`)
    await writeFile(word, docx.bytes)
    prepared.set(document.name, { html, page: await standalone(document, html, folder), docx: word })
  }
  const of = ({ name }: BenchDocument): Prepared => prepared.get(name) as Prepared
  let runs = 0
  const profiles: string[] = []
  const ways: (Way & { program?: string })[] = [
    {
      name: 'ours',
      label: 'Detta system (allt på)',
      inProcess: true,
      run: async (document, out) => writeFile(out, (await renderDocument(document.tree, ['pdf'], document)).pdf.bytes),
    },
    {
      name: 'bare',
      label: 'Chromium, bara page.pdf',
      inProcess: true,
      run: async (document, out) =>
        writeFile(out, await renderBare(of(document).html, servedAssets(document.loadAsset))),
    },
    {
      name: 'browser-per-document',
      label: 'Chromium, ny för varje dokument',
      inProcess: true,
      run: async (document, out) => {
        const service = createPdfService({ concurrency: 1 })
        await writeFile(out, await renderBare(of(document).html, servedAssets(document.loadAsset), service))
        await closePdfService(service)
      },
    },
    {
      name: 'weasyprint',
      label: 'WeasyPrint',
      program: 'weasyprint',
      inProcess: false,
      run: (document, out, seen) => command('weasyprint', ['--pdf-variant', 'pdf/ua-1', of(document).page, out], seen),
    },
    {
      name: 'libreoffice',
      label: 'LibreOffice (från Word)',
      program: 'soffice',
      inProcess: false,
      run: async (document, out, seen) => {
        const work = path.join(folder, `libreoffice-${++runs}`)
        await mkdir(work)
        const filter =
          'pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"},"SelectPdfVersion":{"type":"long","value":"2"}}'
        // A profile admits one at a time, and the batch has two; a new one for each would cost a second.
        const profile = profiles.pop() ?? path.join(folder, `profile-${runs}`)
        const user = `-env:UserInstallation=${pathToFileURL(profile)}`
        const args = [user, '--headless', '--convert-to', filter, '--outdir', work, of(document).docx]
        await command('soffice', args, seen)
        profiles.push(profile)
        await rename(path.join(work, `${document.name}.pdf`), out)
      },
    },
    {
      name: 'wkhtmltopdf',
      label: 'wkhtmltopdf',
      program: 'wkhtmltopdf',
      inProcess: false,
      run: (document, out, seen) =>
        command(
          'wkhtmltopdf',
          ['-q', '--enable-local-file-access', '--print-media-type', of(document).page, out],
          seen,
        ),
    },
  ]
  const found = await Promise.all(ways.map(async ({ program }) => !program || (await isInstalled(program))))
  for (const [index, { label }] of ways.entries())
    if (!found[index]) process.stdout.write(`  ${label} is not installed and is left out\n`)
  return ways.filter((_, index) => found[index])
}
