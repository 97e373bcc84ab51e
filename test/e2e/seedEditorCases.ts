import { boot, finish } from '#cli/boot.ts'
import { newKey } from '#document/input/newKey.ts'
import { makePeople } from './makePeople.ts'

const question = (title: string) => ({
  blockType: 'question',
  title,
  help: 'Skriv för läsaren.',
  prompt: `Beskriv ${title.toLowerCase()}`,
  type: 'longText',
})

/** A template to work in, a measure to choose, and a block in the library. Prints ids as JSON. */
await finish(async () => {
  const payload = await boot()
  const { municipality } = await makePeople(payload)
  await payload.update({
    collection: 'municipalities',
    id: municipality,
    data: { measures: [{ key: 'merit17', label: 'Meritvärde, 17 ämnen', unit: 'poäng', decimals: 1 }] } as never,
  })
  const make = async (title: string, sections: object[]) => {
    const made = await payload.create({
      collection: 'templates',
      data: { municipality, title, language: 'sv', layout: 'report', _status: 'draft', sections } as never,
      draft: true,
    })
    return made.id
  }
  const section = (title: string, ...blocks: object[]) => ({ kind: 'section', title, blocks })
  const work = await make('Arbetsmall', [
    section(
      'Läsåret',
      question('Skolan'),
      question('Analysen'),
      {
        blockType: 'table',
        title: 'Frånvaron',
        caption: 'Frånvaro',
        columns: [{ key: 'a', label: 'Andel', type: 'number' }],
        rows: [{ key: 'r', label: 'Årskurs 7' }],
      },
      { blockType: 'measureTable', title: 'Måtten', measures: [] },
    ),
  ])
  const entry = await payload.create({
    collection: 'blockLibrary',
    data: {
      title: 'Trygghet och studiero',
      description: 'När ni följer upp trygghetsarbetet.',
      scope: 'municipal',
      municipality,
      libraryKey: newKey('l'),
      version: 1,
      block: [question('Trygghet')],
    } as never,
  })
  process.stdout.write(`\n${JSON.stringify({ work, entry: entry.id })}\n`)
  await payload.destroy()
})
