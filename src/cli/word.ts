import { readFile } from 'node:fs/promises'
import { draftOf } from '#word/draft/draftOf.ts'
import { draftOfTemplate } from '#word/draft/draftOfTemplate.ts'
import { carriedIn } from '#word/form/carry.ts'
import { readWord } from '#word/read/readWord.ts'
import { WordError } from '#word/WordError.ts'

/** `npm run word -- FILE.docx`: the draft of a template as a JSON list of `{ kind, title, details, place }`; of a file of our own, the template it carries. */
const [file] = process.argv.slice(2)
if (!file) {
  console.error('npm run word -- FIL.docx')
  process.exit(2)
}
try {
  const { items, custom } = readWord(await readFile(file))
  const carried = carriedIn(custom)
  const draft = carried ? draftOfTemplate(carried.template) : draftOf(items)
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
