import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { distribute } from '#commands/distribution/distribute.ts'
import { publishEdition } from '#commands/template/publishEdition.ts'
import type { User } from '#payload-types'
import { make } from '../flow/world.ts'

const names = ['Björkängs', 'Åsens', 'Ekdals', 'Öjersjö', 'Lillsjö', 'Ängs', 'Tallbackens', 'Granitvägens']
const grades = [
  [0, 1, 2, 3],
  [0, 1, 2, 3, 4, 5, 6],
  [4, 5, 6],
  [7, 8, 9],
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
]
const sections = Array.from({ length: 12 }, (_, index) => ({
  sectionKey: `s${index}`,
  kind: 'section',
  title:
    ['Presentation', 'Normer och värden', 'Resultat årskurs 9', 'Målanalys'][index] ?? `Utvecklingsområde ${index - 3}`,
  numbered: true,
  inContents: true,
  ...(index === 2 ? { showWhen: { grades: [9] } } : {}),
  blocks: [
    { blockKey: `b${index}`, blockType: 'question', title: 'Nuläge', prompt: 'Beskriv läget', type: 'longText' },
    { blockKey: `c${index}`, blockType: 'question', title: 'Nästa steg', prompt: 'Vad gör ni nu?', type: 'longText' },
  ],
}))

/**
 * A municipality's schools in areas of some forty, a head teacher each, one distribution of twelve sections to all, and half
 * of them begun: written past the hooks where these would take the time of a test.
 */
export const makeSchools = async (
  payload: Payload,
  { municipality, strategist, count }: { municipality: string; strategist: User; count: number },
) => {
  const root = await make(payload, 'units', { municipality, key: 'kommunen', name: 'Kommunen', kind: 'municipality' })
  const areas: string[] = []
  for (const name of ['Centrum', 'Norr', 'Söder', 'Väster', 'Öster', 'Åsarna'].slice(0, Math.ceil(count / 40)))
    areas.push(await make(payload, 'units', { municipality, key: name, name, kind: 'area', parent: root }))
  const unitIds: string[] = []
  for (let index = 0; index < count; index += 1)
    unitIds.push(
      await make(payload, 'units', {
        municipality,
        key: `skola${index}`,
        name: `${names[index % names.length]} skola ${index + 1}`,
        kind: 'school',
        parent: areas[index % areas.length],
        schoolForms: ['compulsory'],
        grades: grades[index % grades.length],
        groups: index % 25 === 0 ? ['Pilotskolor'] : [],
      }),
    )
  const now = new Date().toISOString()
  const stamps = { createdAt: now, updatedAt: now }
  for (const [index, unit] of unitIds.entries())
    await payload.db.create({
      collection: 'users',
      data: {
        name: `Rektor ${names[(index * 3) % names.length]?.replace(/s$/u, '')} ${index + 1}`,
        email: `rektor${index}@lillkoping.example`,
        tenants: [{ id: randomBytes(12).toString('hex'), tenant: municipality, role: 'headTeacher', units: [unit] }],
        ...stamps,
      },
    })
  const template = await make(payload, 'templates', {
    municipality,
    title: 'Kvalitetsrapport',
    language: 'sv',
    layout: 'report',
    _status: 'published',
    sections,
  })
  const actor = { payload, user: strategist }
  const { editionId } = await publishEdition(actor, { templateId: template })
  const sent = await distribute(actor, { editionId, schoolYear: 2026, unitIds, deadline: '2027-06-11' })
  for (const [index, document] of sent.documentIds.entries())
    for (const section of index % 2 ? sections : [])
      for (const { blockKey } of section.blocks)
        await payload.db.create({
          collection: 'answers',
          data: {
            municipality,
            unit: unitIds[index],
            schoolYear: 2026,
            distribution: sent.distributionId,
            document,
            blockKey,
            instanceKey: blockKey,
            value: { answer: 'Vi har kommit långt, och skriver vidare i vår.' },
            rev: 1,
            savedAt: now,
            ...stamps,
          },
        })
  return { ...sent, unitIds, areas, template, editionId }
}
