import { boot, finish } from '#cli/boot.ts'
import { distribute } from '#commands/distribution/distribute.ts'
import { handIn } from '#commands/document/handIn.ts'
import { publishEdition } from '#commands/template/publishEdition.ts'
import type { User } from '#payload-types'
import { make } from '../flow/world.ts'
import { makePeople } from './makePeople.ts'

/** As many schools as `DOCUMENTS` says (three) that have handed in, and one that has not. Prints ids and names as JSON. */
await finish(async () => {
  const payload = await boot()
  const { municipality, school, strategist } = await makePeople(payload)
  const schools = [school]
  const count = Number(process.env.DOCUMENTS ?? 3)
  const names = [
    'Björkängsskolan',
    'Ekdalsskolan',
    ...Array.from({ length: count - 3 }, (_, at) => `Lillskolan ${at + 1}`),
  ]
  for (const name of [...names, 'Öjersjö skola'])
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
  for (const documentId of documentIds.slice(0, count))
    await handIn({ payload, user: head as User }, { documentId, acceptGaps: true })
  process.stdout.write(`\n${JSON.stringify({ distributionId, names: ['Ås skola', ...names] })}\n`)
  await payload.destroy()
})
