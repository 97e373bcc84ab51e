import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { judgePdf, missingVeraPdf } from './verapdf.ts'

/** A file that broke one of our own rules does not say that it is accessible, so nobody hands it out as such. */
const claims = (bytes: Buffer) => bytes.includes('pdfuaid:part')

/**
 * Lets veraPDF judge every PDF that tests have stored in `folder` and that says it is accessible, both profiles, no
 * tolerance. Equal files are judged once.
 *
 * @returns how many were judged, and the failed rules by file; or why none could be
 */
export const validateStored = async (
  folder: string,
): Promise<{ judged: number; failed: Record<string, string[]> } | { missing: string }> => {
  const missing = await missingVeraPdf()
  if (missing) return { missing }
  const files = new Map(
    globSync(`${folder}/**/*.pdf`).flatMap((path) => {
      const bytes = readFileSync(path)
      return claims(bytes) ? [[createHash('sha256').update(bytes).digest('hex'), path] as const] : []
    }),
  )
  const paths = [...files.values()]
  if (paths.length === 0) return { judged: 0, failed: {} }
  const verdicts = await Promise.all((['ua1', '2a'] as const).map((profile) => judgePdf(paths, profile)))
  const failed = paths.flatMap((path) => {
    const rules = verdicts.flatMap((verdict) => verdict[path] ?? [])
    return rules.length > 0 ? [[path, rules] as const] : []
  })
  return { judged: paths.length, failed: Object.fromEntries(failed) }
}
