import { randomUUID } from 'node:crypto'
import { boot, finish } from '#cli/boot.ts'
import { handIn } from '#commands/document/handIn.ts'
import { saveAnswer } from '#commands/document/saveAnswer.ts'
import type { User } from '#payload-types'
import { make } from '../flow/world.ts'
import { makeSchools } from '../support/makeSchools.ts'
import { makePeople } from './makePeople.ts'

/** What the two that hand in say in their presentation, in place of what all have. */
const before = 'Vi har kommit långt, och skriver vidare i vår.'
const presentations = [
  'Två förskoleklasser och tre årskurser delar en gård. Vi läser högt varje dag, och barnen lånar med sig böcker hem.\nPersonalen är densamma som förra läsåret.',
  'Skolan har vuxit med en klass. Lugnet i korridorerna har vi fått genom att alla vuxna äter med eleverna.',
]

/** A municipality of five hundred schools, of which two have handed in, and have a figure each. Prints ids as JSON. */
await finish(async () => {
  const payload = await boot()
  const { municipality, strategist } = await makePeople(payload)
  const made = await makeSchools(payload, { municipality, strategist: strategist as User, count: 500 })
  const { distributionId, documentIds, unitIds, editionId } = made
  const head = await payload.create({
    collection: 'users',
    data: {
      email: 'tva@lillkoping.example',
      name: 'Rektor Två',
      password: 'Ett-långt-lösenord',
      tenants: [{ tenant: municipality, role: 'headTeacher', units: [unitIds[1] ?? '', unitIds[3] ?? ''] }],
    },
  })
  await payload.update({
    collection: 'municipalities',
    id: municipality,
    data: {
      groups: [{ key: 'all', label: 'Alla elever' }],
      measures: [{ key: 'reading', label: 'Läser vid lågstadiets slut', unit: '%', decimals: 1, periodKind: 'term' }],
    },
  })
  const actor = { payload, user: head as User }
  for (const [place, index] of [1, 3].entries()) {
    const documentId = documentIds[index] ?? ''
    const figure = { municipality, unit: unitIds[index], measure: 'reading', group: 'all', period: 'VT2027' }
    await make(payload, 'statistics', { ...figure, origin: 'manual', value: { kind: 'number', value: `8${index}.5` } })
    const change = { path: ['answer'], base: before, value: presentations[place] }
    await saveAnswer(actor, { documentId, instanceKey: 'b0', saveId: randomUUID(), changes: [change] })
    await handIn(actor, { documentId, acceptGaps: true })
  }
  process.stdout.write(
    `\n${JSON.stringify({ distributionId, editionId, documentIds: [documentIds[1], documentIds[3]] })}\n`,
  )
  await payload.destroy()
})
