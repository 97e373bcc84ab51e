import { boot, finish } from '#cli/boot.ts'
import { distribute } from '#commands/distribution/distribute.ts'
import { saveAnswer } from '#commands/document/saveAnswer.ts'
import { publishEdition } from '#commands/template/publishEdition.ts'
import type { User } from '#payload-types'
import { changeRow, make } from '../flow/world.ts'
import { makePeople } from './makePeople.ts'

const question = (blockKey: string, title: string, prompt: string) => ({
  ...{ blockKey, blockType: 'question', title, prompt, type: 'longText' },
})
const sections = (...blocks: object[]) => [{ sectionKey: 's1', kind: 'section', title: 'Presentation', blocks }]

/**
 * A school that is writing and one that has not begun, and a newer edition that asks otherwise, which nobody has got.
 * Prints ids as JSON.
 */
await finish(async () => {
  const payload = await boot()
  const { municipality, school, strategist } = await makePeople(payload)
  const other = await make(payload, 'units', { municipality, key: 'ojersjo', name: 'Öjersjö skola', kind: 'school' })
  const template = await make(payload, 'templates', {
    ...{ municipality, title: 'Kvalitetsrapport', language: 'sv', layout: 'report', _status: 'published' },
    sections: sections(
      question('b1', 'Skolan', 'Beskriv läsåret'),
      question('b2', 'Trivsel', 'Trivs elverna?'),
      question('b4', 'Ledning', 'Hur leds skolan?'),
    ),
  })
  const actor = { payload, user: strategist as User }
  const { editionId } = await publishEdition(actor, { templateId: template })
  const sent = { editionId, schoolYear: 2025, unitIds: [school, other], deadline: '2026-06-12' }
  const { documentIds } = await distribute(actor, sent)
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: 'rektor@lillkoping.example' } },
  })
  const head = { payload, user: docs[0] as User }
  const documentId = documentIds[0] ?? ''
  for (const [instanceKey, value] of [
    ['b1', 'Ett gott år.'],
    ['b2', 'De flesta trivs.\nVi ser det i enkäten.'],
  ] as const)
    await saveAnswer(head, {
      ...{ documentId, instanceKey, saveId: `seed-${instanceKey}-1`, changes: [{ path: ['answer'], value }] },
    })
  await changeRow(payload, 'templates', template, {
    _status: 'published',
    sections: sections(
      question('b1', 'Skolan', 'Beskriv läsåret i korthet'),
      question('b3', 'Trygghet', 'Är eleverna trygga?'),
      question('b4', 'Ledning', 'Hur leds skolan?'),
    ),
  })
  await publishEdition(actor, { templateId: template })
  process.stdout.write(`\n${JSON.stringify({ editionId, documentId })}\n`)
  await payload.destroy()
})
