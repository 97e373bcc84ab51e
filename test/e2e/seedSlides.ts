import { boot, finish } from '#cli/boot.ts'
import { distribute } from '#commands/distribution/distribute.ts'
import { handIn } from '#commands/document/handIn.ts'
import { publishEdition } from '#commands/template/publishEdition.ts'
import type { User } from '#payload-types'
import { make } from '../flow/world.ts'
import { makePeople } from './makePeople.ts'

/** A deck and a report of one school, both handed in. Prints their ids as JSON. */
await finish(async () => {
  const payload = await boot()
  const { municipality, school, strategist } = await makePeople(payload)
  const actor = { payload, user: strategist as User }
  const ids: Record<string, string | undefined> = {}
  const head = await payload.create({
    collection: 'users',
    data: {
      email: 'alla@lillkoping.example',
      name: 'Rektor Alla',
      password: 'Ett-långt-lösenord',
      tenants: [{ tenant: municipality, role: 'headTeacher', units: [school] }],
    },
  })
  const items = [{ text: 'Fler elever läser med flyt' }, { text: 'Frånvaron minskar' }]
  const blocks = [{ blockKey: 'b1', blockType: 'list', title: '', items }]
  for (const layout of ['slides', 'report'] as const) {
    const template = await make(payload, 'templates', {
      municipality,
      title: layout === 'slides' ? 'Resultatdag' : 'Kvalitetsrapport',
      language: 'sv',
      layout,
      _status: 'published',
      sections: [{ sectionKey: 's1', kind: 'section', title: 'Vad vi ser', blocks }],
    })
    const { editionId } = await publishEdition(actor, { templateId: template })
    const sent = { editionId, schoolYear: 2025, unitIds: [school], deadline: '2026-06-12' }
    const { documentIds } = await distribute(actor, sent)
    const [documentId = ''] = documentIds
    await handIn({ payload, user: head as User }, { documentId, acceptGaps: true })
    ids[layout] = documentId
  }
  process.stdout.write(`\n${JSON.stringify(ids)}\n`)
  await payload.destroy()
})
