import { parseArgs } from 'node:util'
import { type Format, formats } from '#render/renderDocument.ts'
import { boot, finish, progress } from './boot.ts'
import { findDocuments } from './findDocuments.ts'
import { writeDocument } from './writeDocument.ts'

const usage = 'npm run assemble -- --document <id eller frönamn> [--format pdf,docx,html] [--out out/]'

/** `npm run assemble`: one document, or all finished documents of a seed, to files. Status 1 when a file has faults. */
await finish(async () => {
  const { values } = parseArgs({
    options: {
      document: { type: 'string' },
      format: { type: 'string', default: formats.join(',') },
      out: { type: 'string', default: 'out' },
    },
  })
  if (!values.document) throw new Error(`Ange vilket dokument som ska sättas samman:\n${usage}`)
  const wanted = values.format.split(',').map((format) => format.trim())
  const unknown = wanted.filter((format) => !(formats as readonly string[]).includes(format))
  if (unknown.length > 0)
    throw new Error(`Formatet ${unknown.join(', ')} finns inte. Välj bland ${formats.join(', ')}.`)
  const payload = await boot()
  const documents = await findDocuments(payload, values.document)
  if (documents.length === 0) throw new Error(`Inget dokument och inget frö heter ”${values.document}”.\n${usage}`)
  for (const [index, document] of documents.entries()) {
    const written = await writeDocument(payload, document.id, wanted as Format[], values.out)
    const pages = written.pages ? `, ${written.pages} sidor` : ''
    progress(`${index + 1}/${documents.length} ${document.title}${pages}, ${Math.round(written.milliseconds)} ms`)
    for (const file of written.files) process.stdout.write(`          ${file}\n`)
    for (const fault of [...written.problems, ...written.findings]) {
      process.stdout.write(`          ! ${fault.message}\n`)
      if (!('severity' in fault) || fault.severity === 'error') process.exitCode = 1
    }
  }
})
