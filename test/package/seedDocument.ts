import { boot, finish } from '#cli/boot.ts'
import { distribute } from '#commands/distribution/distribute.ts'
import { publishEdition } from '#commands/template/publishEdition.ts'
import { makePeople } from '../e2e/makePeople.ts'

/** One document that has been sent to a school. Prints its id as JSON. */
await finish(async () => {
  const payload = await boot()
  const { municipality, school, strategist: user } = await makePeople(payload)
  const template = await payload.create({
    collection: 'templates',
    data: {
      municipality,
      title: 'Kvalitetsrapport',
      language: 'sv',
      layout: 'report',
      sections: [
        {
          kind: 'section',
          title: 'Presentation av {{unit}}',
          blocks: [{ blockKey: 'b1', blockType: 'contents', title: 'Skolan' }],
        },
      ],
      _status: 'published',
    },
  })
  const actor = { payload, user }
  const { editionId } = await publishEdition(actor, { templateId: template.id })
  const { documentIds } = await distribute(actor, {
    editionId,
    schoolYear: 2023,
    unitIds: [school],
    deadline: '2024-06-14',
  })
  process.stdout.write(`\n${JSON.stringify({ documentId: documentIds[0] })}\n`)
  await payload.destroy()
})
