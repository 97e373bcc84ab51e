import { boot, finish } from '#cli/boot.ts'
import { distribute } from '#commands/distribution/distribute.ts'
import { saveAnswer } from '#commands/document/saveAnswer.ts'
import { publishEdition } from '#commands/template/publishEdition.ts'
import type { User } from '#payload-types'
import { make } from '../flow/world.ts'
import { makePeople } from './makePeople.ts'

const question = (blockKey: string, title: string, prompt: string) => ({
  ...{ blockKey, blockType: 'question', title, prompt, type: 'longText', required: true },
})
const section = (sectionKey: string, title: string, block: object, settings: object = {}) => ({
  ...{ sectionKey, kind: 'section', title, blocks: [block], ...settings },
})

/**
 * A report with a section of the municipality's, which the school is writing, and a decision on the school with a section
 * for its reply. Prints ids as JSON.
 */
await finish(async () => {
  const payload = await boot()
  const { municipality, school, strategist } = await makePeople(payload)
  const actor = { payload, user: strategist as User }
  const send = async (title: string, sections: object[], head: object, times: Record<string, { due: string }>) => {
    const template = await make(payload, 'templates', {
      ...{ municipality, title, language: 'sv', layout: 'report', _status: 'published', sections, ...head },
    })
    const { editionId } = await publishEdition(actor, { templateId: template })
    const { documentIds, distributionId } = await distribute(actor, {
      ...{ editionId, schoolYear: 2026, unitIds: [school], deadline: '2099-06-12', times },
    })
    return { template, documentId: documentIds[0] ?? '', distributionId }
  }
  const report = await send(
    'Kvalitetsrapport',
    [
      section('s1', 'Resultat', question('b1', 'Läsåret', 'Beskriv läsåret')),
      section('s2', 'Huvudmannens kommentar', question('b2', 'Kommentar', 'Kommentera resultatet'), {
        answeredBy: 'municipality',
      }),
    ],
    {},
    { s2: { due: '2099-09-01' } },
  )
  const decision = await send(
    'Beslut efter tillsyn',
    [
      section('t1', 'Bedömning', question('c1', 'Brister', 'Vilka brister finns?')),
      section('t2', 'Rektors svar', question('c2', 'Åtgärder', 'Vad har ni gjort?'), {
        ...{ answeredBy: 'headTeacher', answeredWhen: 'after' },
      }),
    ],
    { answeredBy: 'strategist' },
    { t2: { due: '2099-10-01' } },
  )
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: 'rektor@lillkoping.example' } },
  })
  await saveAnswer(
    { payload, user: docs[0] as User },
    {
      ...{ documentId: report.documentId, instanceKey: 'b1', saveId: 'seed-b1-1' },
      changes: [{ path: ['answer'], value: 'Ett gott år på skolan.' }],
    },
  )
  process.stdout.write(`\n${JSON.stringify({ report, decision })}\n`)
  await payload.destroy()
})
