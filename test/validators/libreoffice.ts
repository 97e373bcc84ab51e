import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
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

/** What LibreOffice made of a Word or PowerPoint file. */
export type Converted = { pdf: Uint8Array; pages: number }

/**
 * Converts a Word file as its reader would see it without Word.
 *
 * @throws Error when LibreOffice is missing or refuses the file
 */
export async function convertDocx(file: string): Promise<Converted> {
  const [converted] = await convertDocxFiles([file])
  if (!converted) throw new Error(`LibreOffice made nothing of ${file}`)
  return converted
}

/**
 * Converts many in one run, since LibreOffice takes longer to start than to convert one.
 *
 * @returns one result per file in their order; nothing for a file that it refused
 * @throws Error when LibreOffice is missing
 */
export async function convertDocxFiles(files: string[]): Promise<(Converted | undefined)[]> {
  const work = await mkdtemp(join(tmpdir(), 'libreoffice-'))
  try {
    const copies = files.map((_, index) => join(work, `document-${index}${extname(files[index] ?? '')}`))
    await Promise.all(files.map((file, index) => copyFile(file, copies[index] ?? '')))
    const profile = `-env:UserInstallation=${pathToFileURL(join(work, 'profile'))}`
    const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', work, ...copies]
    const { code, stderr } = await run('soffice', args, { timeoutMs: 60_000 + files.length * 30_000 })
    if (code !== 0) throw new Error(`LibreOffice: ${stderr}`)
    return await Promise.all(
      copies.map(async (copy) => {
        const bytes = await readFile(copy.replace(/\.\w+$/, '.pdf')).catch(() => undefined)
        return bytes && { pdf: new Uint8Array(bytes), pages: await countPages(bytes) }
      }),
    )
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}
