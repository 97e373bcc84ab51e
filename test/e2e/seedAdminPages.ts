import { boot, finish } from '#cli/boot.ts'
import { makeMunicipality, password } from '../application/municipality.ts'
import { eightSchools } from './eightSchools.ts'

/** A row in every list, more units than one page of a list holds, and a municipality with words of its own. Prints the strategist as JSON. */
await finish(async () => {
  const payload = await boot()
  const { id: municipality, area, people } = await makeMunicipality(payload, 'lillkoping')
  for (const [index, name] of eightSchools.entries())
    await payload.create({
      collection: 'units',
      data: {
        ...{ municipality, key: `skola${index}`, name, kind: 'school', parent: area.id },
        schoolForms: ['compulsory'],
        grades: [7, 8, 9],
        groups: ['Pilotskolor'],
      },
    })
  await payload.update({
    collection: 'municipalities',
    id: municipality,
    data: {
      domains: [{ key: 'learning', label: 'Lärande' }],
      roles: [{ key: 'skolchef', label: 'Skolchef', value: 'Siv Berg' }],
      groups: [{ key: 'all', label: 'Alla elever' }],
    },
  })
  process.stdout.write(`\n${JSON.stringify({ email: people.qualityStrategist.email, password })}\n`)
  await payload.destroy()
})
