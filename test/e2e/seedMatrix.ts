import { boot, finish } from '#cli/boot.ts'
import { distribute } from '#commands/distribution/distribute.ts'
import { publishEdition } from '#commands/template/publishEdition.ts'
import { templateData } from '#commands/template/templateData.ts'
import type { User } from '#payload-types'

const password = 'Ett-långt-lösenord'

/** Two municipalities with a school, a document that is begun, and a person in each role; one administrator. Prints ids as JSON. */
await finish(async () => {
  const payload = await boot()
  const makeOne = async (key: string) => {
    const { id: municipality } = await payload.create({
      collection: 'municipalities',
      data: {
        key,
        name: `${key} kommun`,
        kind: 'municipality',
        suppression: { minN: 10, symbol: '..', secondary: true },
        notation: { schoolYear: '2022/23', term: 'VT-23' },
      },
    })
    const school = (name: string) =>
      payload.create({
        collection: 'units',
        data: { municipality, key: name, name, kind: 'school', schoolForms: [], grades: [] },
      })
    const [own, other] = [await school(`${key}skolan`), await school(`${key}gården`)]
    const person = (role: 'qualityStrategist' | 'department' | 'headTeacher' | 'staff', units: string[] = []) =>
      payload.create({
        collection: 'users',
        data: {
          email: `${role}@${key}.example`,
          name: role,
          password,
          tenants: [{ tenant: municipality, role, units }],
        },
      })
    const strategist = await person('qualityStrategist')
    await person('department')
    await person('headTeacher', [own.id])
    await person('staff', [own.id])
    const blocks = [{ blockKey: 'fråga', blockType: 'question', title: 'Skolan', prompt: 'Beskriv', type: 'longText' }]
    const sections = [{ sectionKey: 'ett', kind: 'section', title: 'Presentation', blocks }]
    const data = { municipality, title: 'Rapport', language: 'sv', layout: 'report', _status: 'published', sections }
    const template = await payload.create({ collection: 'templates', data: templateData(data) })
    const actor = { payload, user: strategist as User }
    const { editionId } = await publishEdition(actor, { templateId: template.id })
    const sent = { editionId, schoolYear: 2023, unitIds: [own.id, other.id], deadline: '2024-06-14' }
    const { documentIds, distributionId } = await distribute(actor, sent)
    const row = { municipality, packageId: 'paket', schoolYear: 2023, documents: [], at: new Date().toISOString() }
    const delivery = await payload.create({ collection: 'deliveries', data: row })
    return {
      key,
      municipality,
      template: template.id,
      edition: editionId,
      distribution: distributionId,
      documents: documentIds,
      delivery: delivery.id,
    }
  }
  const [here, there] = [await makeOne('alfa'), await makeOne('beta')]
  // As Payload's admin would while it is open to somebody: nothing of ours has locks, and nobody is told of them.
  const [holder] = (
    await payload.find({ collection: 'users', where: { email: { equals: 'department@alfa.example' } } })
  ).docs
  const [unit] = (await payload.find({ collection: 'units', where: { municipality: { equals: here.municipality } } }))
    .docs
  if (!holder || !unit) throw new Error('They are made above.')
  await payload.login({ collection: 'users', data: { email: holder.email, password } })
  const held = { document: { relationTo: 'units', value: unit.id }, user: { relationTo: 'users', value: holder.id } }
  await payload.db.create({ collection: 'payload-locked-documents', data: held })
  const seeded = { here, there, locked: { unit: unit.id, by: holder.email } }
  await payload.create({
    collection: 'users',
    data: { email: 'admin@plattform.example', name: 'Plattform', password, platformAdmin: true },
  })
  process.stdout.write(`\n${JSON.stringify(seeded)}\n`)
  await payload.destroy()
})
