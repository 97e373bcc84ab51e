import { boot, finish } from '#cli/boot.ts'
import { distribute } from '#commands/distribution/distribute.ts'
import { publishEdition } from '#commands/template/publishEdition.ts'
import type { User } from '#payload-types'
import { make } from '../flow/world.ts'
import { makePeople } from './makePeople.ts'

/** A municipality at the end of a school year: eight schools, one of which closes, and all that next year is made of. Prints ids as JSON. */
await finish(async () => {
  const payload = await boot()
  const { municipality, school, strategist } = await makePeople(payload)
  await payload.update({
    collection: 'municipalities',
    id: municipality,
    data: {
      domains: [{ key: 'learning', label: 'Lärande' }],
      roles: [{ key: 'skolchef', label: 'Skolchef', value: 'Siv Berg' }],
      measures: [{ key: 'meritRating', label: 'Meritvärde', unit: 'poäng', decimals: 1 }],
      groups: [{ key: 'all', label: 'Alla elever' }],
    },
  })
  const area = await make(payload, 'units', { municipality, key: 'norra', name: 'Norra området', kind: 'area' })
  const schools = [school]
  for (const name of [
    'Björkängsskolan',
    'Ekdalsskolan',
    'Lillsjöskolan',
    'Tallbacken',
    'Zetaskolan',
    'Ängskolan',
    'Öjersjö',
  ])
    schools.push(
      await make(payload, 'units', {
        municipality,
        key: name.toLowerCase(),
        name,
        kind: 'school',
        parent: area,
        ...(name === 'Ekdalsskolan' ? { closedOn: '2026-06-30' } : {}),
      }),
    )
  const year = { municipality, schoolYear: 2025 }
  for (let index = 1; index <= 11; index += 1)
    await make(payload, 'goals', {
      ...year,
      unit: area,
      level: index < 4 ? 'council' : 'board',
      goalKey: `g${index}`,
      text: `Mål ${index}: alla elever ska nå så långt som möjligt`,
      domain: 'learning',
      order: index,
    })
  for (let index = 1; index <= 12; index += 1)
    await make(payload, 'focusItems', {
      ...year,
      area,
      key: `u${index}`,
      domain: 'learning',
      text: `Utvecklingsområde ${index}`,
      order: index,
      highlightedFor: schools.slice(1, 4),
    })
  await make(payload, 'statistics', {
    ...{ municipality, unit: school, measure: 'meritRating', group: 'all', period: 'VT2025', origin: 'manual' },
    value: { kind: 'number', value: '231.4' },
  })
  const event = { municipality, kind: 'event' }
  await make(payload, 'calendarEvents', { ...event, date: '2025-10-14', title: 'Dialog 1' })
  // Friday of week 12: Good Friday a year later is the Friday of week 12, 2027.
  await make(payload, 'calendarEvents', { ...event, date: '2026-03-20', title: 'Dialog 2' })
  await make(payload, 'calendarEvents', { ...event, date: '2026-W24', title: 'Analysvecka' })
  const blocks = [
    { blockKey: 'b1', blockType: 'question', title: 'Skolan', prompt: 'Beskriv läsåret 2025/26', type: 'longText' },
  ]
  const template = await make(payload, 'templates', {
    municipality,
    title: 'Kvalitetsrapport {{läsår}}',
    language: 'sv',
    layout: 'report',
    _status: 'published',
    sections: [{ sectionKey: 's1', kind: 'section', title: 'Presentation', blocks }],
  })
  const actor = { payload, user: strategist as User }
  const { editionId } = await publishEdition(actor, { templateId: template })
  await distribute(actor, { editionId, schoolYear: 2025, unitIds: schools, deadline: '2026-06-12' })
  process.stdout.write(`\n${JSON.stringify({ municipality })}\n`)
  await payload.destroy()
})
