import { boot, finish } from '#cli/boot.ts'
import { templateData } from '#commands/template/templateData.ts'
import { newKey } from '#document/input/newKey.ts'
import { p, rich } from '#seeds/richText.ts'
import { pastTypes } from '#test/support/pastTypes.ts'

import { makePeople } from './makePeople.ts'

const question = (title: string) => ({
  blockType: 'question',
  title,
  help: 'Skriv för läsaren.',
  prompt: `Beskriv ${title.toLowerCase()}`,
  type: 'longText',
})

/** Templates that are too large, whose block type is gone, whose library block is; and one to work in. Prints ids as JSON. */
await finish(async () => {
  const payload = await boot()
  const { municipality } = await makePeople(payload)
  await payload.update({
    collection: 'municipalities',
    id: municipality,
    data: { measures: [{ key: 'merit17', label: 'Meritvärde, 17 ämnen', unit: 'poäng', decimals: 1 }] },
  })
  const make = async (title: string, sections: object[]) => {
    const made = await payload.create({
      collection: 'templates',
      data: templateData({ municipality, title, language: 'sv', layout: 'report', _status: 'draft', sections }),
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
      {
        blockType: 'richText',
        title: 'Inledningen',
        content: rich(p('Skolan ligger vid sjön.'), p('Den har två hus.')),
      },
    ),
  ])
  const many = await make(
    'Fyrahundra',
    Array.from({ length: 20 }, (_, at) =>
      section(`Avsnitt ${at + 1}`, ...Array.from({ length: 20 }, (__, of) => question(`Fråga ${at + 1}.${of + 1}`))),
    ),
  )
  const gone = await make('Borta', [section('Läsåret', question('Skolan'), question('Vems'))])
  // Payload refuses unknown types: it was there when the block was made, and its package has been taken away since.
  const row = await payload.findByID({ collection: 'templates', id: gone, draft: true, depth: 0 })
  const sections = structuredClone(row.sections ?? [])
  const block = sections[0]?.blocks?.[1] as { blockType: string } | undefined
  if (block) block.blockType = 'borttagetBlock'
  const { docs } = await payload.db.findVersions({
    collection: 'templates',
    where: { parent: { equals: gone } },
    limit: 10,
  })
  for (const { id, version, ...rest } of docs)
    await payload.db.updateVersion({
      collection: 'templates',
      id,
      versionData: pastTypes({ ...rest, version: { ...version, sections } }),
    })
  const entry = await payload.create({
    collection: 'blockLibrary',
    data: {
      title: 'Trygghet och studiero',
      description: 'När ni följer upp trygghetsarbetet.',
      scope: 'municipal',
      municipality,
      libraryKey: newKey('l'),
      version: 1,
      block: pastTypes([question('Trygghet')]),
    },
  })
  process.stdout.write(`\n${JSON.stringify({ work, many, gone, entry: entry.id })}\n`)
  await payload.destroy()
})
