import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { run } from './run.ts'

/**
 * Word files opened and saved again by LibreOffice, in one run.
 *
 * @throws Error when LibreOffice is missing or refuses one
 */
export async function resaveDocx(files: Uint8Array[]): Promise<Uint8Array[]> {
  const work = await mkdtemp(join(tmpdir(), 'libreoffice-'))
  try {
    const paths = files.map((_, index) => join(work, `document-${index}.docx`))
    await Promise.all(files.map((bytes, index) => writeFile(paths[index] ?? '', bytes)))
    const profile = `-env:UserInstallation=${pathToFileURL(join(work, 'profile'))}`
    const out = join(work, 'saved')
    const args = [profile, '--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', out, ...paths]
    const { code, stderr } = await run('soffice', args, { timeoutMs: 60_000 + files.length * 30_000 })
    if (code !== 0) throw new Error(`LibreOffice: ${stderr}`)
    return await Promise.all(
      files.map(async (_, index) => new Uint8Array(await readFile(join(out, `document-${index}.docx`)))),
    )
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}
