import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Missing } from './Missing.ts'
import { run } from './run.ts'

/** Why Poppler cannot show pages on this machine, or nothing when it can. Only for looking: never required. */
export async function missingPoppler(): Promise<Missing> {
  const { code } = await run('pdftoppm', ['-v'])
  return code === 0 ? undefined : 'Poppler (pdftoppm) is not installed'
}

/**
 * Pictures of pages, for looking.
 *
 * @param dpi dots per inch; 60 is enough to see a page, 150 to read it
 * @returns the paths of the PNG files in page order
 * @throws Error when Poppler is missing or cannot read the file
 */
export async function pagesToPng(file: string, directory: string, dpi = 60): Promise<string[]> {
  await mkdir(directory, { recursive: true })
  const { code, stderr } = await run('pdftoppm', ['-png', '-r', String(dpi), file, join(directory, 'page')])
  if (code !== 0) throw new Error(`pdftoppm: ${stderr}`)
  const names = (await readdir(directory)).filter((name) => /^page-\d+\.png$/.test(name))
  return names.sort().map((name) => join(directory, name))
}
