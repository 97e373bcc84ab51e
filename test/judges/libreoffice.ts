import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { countPages } from './countPages.ts'
import { type Missing, unlessCi } from './Missing.ts'
import { run } from './run.ts'

/** Why LibreOffice cannot judge on this machine, or nothing when it can. It is optional, so CI may lack it as well. */
export async function missingLibreOffice(): Promise<Missing> {
  const { code } = await run('soffice', ['--version'])
  const reason = code === 0 ? undefined : 'LibreOffice is not installed'
  return process.env.LIBREOFFICE_REQUIRED ? unlessCi(reason) : reason
}

/**
 * Converts a Word file as its reader would see it without Word.
 *
 * @returns the PDF and its number of pages
 * @throws Error when LibreOffice is missing or refuses the file
 */
export async function convertDocx(file: string): Promise<{ pdf: Uint8Array; pages: number }> {
  const work = await mkdtemp(join(tmpdir(), 'libreoffice-'))
  try {
    await copyFile(file, join(work, 'document.docx'))
    const profile = `-env:UserInstallation=${pathToFileURL(join(work, 'profile'))}`
    const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', work, join(work, 'document.docx')]
    const { code, stderr } = await run('soffice', args)
    if (code !== 0) throw new Error(`LibreOffice: ${stderr}`)
    const pdf = new Uint8Array(await readFile(join(work, 'document.pdf')))
    return { pdf, pages: await countPages(pdf) }
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}
