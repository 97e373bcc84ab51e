import { boot, finish } from '#cli/boot.ts'
import { distribute } from '#commands/distribution/distribute.ts'
import { handIn } from '#commands/document/handIn.ts'
import { publishEdition } from '#commands/template/publishEdition.ts'
import type { User } from '#payload-types'
import { make } from '../flow/world.ts'
import { makePeople } from './makePeople.ts'

/** Three schools that have handed in and one that has not. Prints ids as JSON. */
await finish(async () => {
  const payload = await boot()
  const { municipality, school, strategist } = await makePeople(payload)
  const schools = [school]
  for (const name of ['Björkängsskolan', 'Ekdalsskolan', 'Öjersjö skola'])
    schools.push(await make(payload, 'units', { municipality, key: `s${schools.length}`, name, kind: 'school' }))
  const blocks = [
    { blockKey: 'b1', blockType: 'question', title: 'Skolan', prompt: 'Beskriv läsåret', type: 'longText' },
  ]
  const template = await make(payload, 'templates', {
    municipality,
    title: 'Kvalitetsrapport',
    language: 'sv',
    layout: 'report',
    _status: 'published',
    sections: [{ sectionKey: 's1', kind: 'section', title: 'Presentation', blocks }],
  })
  const actor = { payload, user: strategist as User }
  const { editionId } = await publishEdition(actor, { templateId: template })
  const sent = { editionId, schoolYear: 2025, unitIds: schools, deadline: '2026-06-12' }
  const { distributionId, documentIds } = await distribute(actor, sent)
  const head = await payload.create({
    collection: 'users',
    data: {
      email: 'alla@lillkoping.example',
      name: 'Rektor Alla',
      password: 'Ett-långt-lösenord',
      tenants: [{ tenant: municipality, role: 'headTeacher', units: schools }],
    },
  })
  for (const documentId of documentIds.slice(0, 3))
    await handIn({ payload, user: head as User }, { documentId, acceptGaps: true })
  process.stdout.write(`\n${JSON.stringify({ distributionId })}\n`)
  await payload.destroy()
})
