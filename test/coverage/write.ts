import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { capabilityLines } from './capabilities.ts'
import { covered } from './elements.ts'
import { pageWith } from './pdfText.ts'

/** Writes docs/coverage.md from the elements and freshly made PDFs. Stops when an element is not found. */
const folder = await mkdtemp(path.join(os.tmpdir(), 'coverage-'))
Object.assign(process.env, { DATA_DIR: folder, DATABASE_URI: `file:${path.join(folder, 'coverage.db')}` })
const [{ boot }, { makeDocument }] = await Promise.all([import('#cli/boot.ts'), import('./makeDocuments.ts')])
const payload = await boot()

const lines = [
  '# Coverage',
  '',
  'One row for each element of the five source documents: the blocks it is made of, where it stands in the seed, the page',
  'of the finished PDF on which the quoted words are found, and where it is answered or shown in the form.',
  'Written by `node test/coverage/write.ts`; a test holds every row against freshly made PDFs and forms.',
]
for (const document of covered) {
  const made = await makeDocument(payload, document)
  lines.push(
    '',
    `## ${document.seed}: ${document.unit}, ${document.schoolYear}/${String(document.schoolYear + 1).slice(2)}`,
    '',
  )
  lines.push('| Element | Blocks | Where in the seed | Page in the PDF | Where in the form |', '|---|---|---|---|---|')
  for (const { id, blocks, seed, find, form, isContents } of document.elements) {
    const pages = find.map((text) => {
      const page = pageWith(made.pages, text, isContents ? [] : document.contentsPages)
      if (page === 0) throw new Error(`${id}: "${text}" stands on no page of ${document.seed}.`)
      return `${page} "${text}"`
    })
    lines.push(`| ${id} | ${blocks} | seeds/${document.seed}/${seed} | ${pages.join('; ')} | ${form.join(', ')} |`)
  }
}
lines.push(...capabilityLines())
await writeFile(new URL('../../docs/coverage.md', import.meta.url), `${lines.join('\n')}\n`)
await rm(folder, { recursive: true, force: true })
process.exit(0)
