import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { compose, type Problem } from '#document/compose.ts'
import { loadAsset } from '#load/loadAsset.ts'
import { loadComposeInput } from '#load/loadComposeInput.ts'
import { registryOf } from '#load/registryOf.ts'
import type { Finding } from '#render/Finding.ts'
import { type Format, formatsOf, renderDocument } from '#render/renderDocument.ts'

export type Written = {
  files: string[]
  problems: Problem[]
  findings: Finding[]
  milliseconds: number
  pages?: number
}

/** One document to files: `<out>/<municipality>/<unit>-<year>.<format>`. Reads the database and writes only there. */
export const writeDocument = async (
  payload: Payload,
  documentId: string,
  asked: readonly Format[],
  out: string,
): Promise<Written> => {
  const started = performance.now()
  const input = await loadComposeInput(payload, documentId, { audience: 'internal' })
  const { tree, problems } = compose(registryOf(payload), input)
  const formats = formatsOf(tree.layout).filter((format) => asked.includes(format))
  const date = input.document.adopted ? new Date(input.document.adopted.date) : new Date()
  const rendered = await renderDocument(tree, formats, {
    date,
    loadAsset: loadAsset(payload, input.document.municipality.key),
  })
  const folder = path.join(out, input.document.municipality.key)
  await mkdir(folder, { recursive: true })
  const base = path.join(folder, `${input.unit.key}-${input.schoolYear}-${String(input.schoolYear + 1).slice(2)}`)
  const files = await Promise.all(
    formats.map(async (format) => {
      await writeFile(`${base}.${format}`, rendered[format].bytes)
      return `${base}.${format}`
    }),
  )
  return {
    files,
    problems,
    findings: formats.flatMap((format) => rendered[format].findings),
    milliseconds: performance.now() - started,
    ...('pdf' in rendered && rendered.pdf.pages ? { pages: rendered.pdf.pages } : {}),
  }
}
