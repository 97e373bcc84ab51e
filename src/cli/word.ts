import { readFile } from 'node:fs/promises'
import { draftOf } from '#word/draft/draftOf.ts'
import { readWord } from '#word/read/readWord.ts'
import { WordError } from '#word/WordError.ts'

/** `npm run word -- FILE.docx`: the draft of a template as a JSON list of `{ kind, title, details, place }`. */
const [file] = process.argv.slice(2)
if (!file) {
  console.error('npm run word -- FIL.docx')
  process.exit(2)
}
try {
  const draft = draftOf(readWord(await readFile(file)).items)
  console.log(
    JSON.stringify(
      draft.map(({ kind, title, details, place }) => ({ kind, title, details, place })),
      null,
      1,
    ),
  )
} catch (error) {
  if (!(error instanceof WordError)) throw error
  console.error(`${file}: ${error.fault}`)
  process.exitCode = 1
}
