import { boot, finish } from '#cli/boot.ts'
import { eightSchools } from './eightSchools.ts'
import { makePeople } from './makePeople.ts'

/** An area of eight schools with a register of measures and no figures yet. Prints ids as JSON. */
await finish(async () => {
  const payload = await boot()
  const { municipality } = await makePeople(payload)
  const groups = [
    { key: 'all', label: 'Alla' },
    { key: 'girls', label: 'Flickor' },
    { key: 'boys', label: 'Pojkar' },
  ]
  const set = 'Betyg årskurs 9'
  const named = ['Meritvärde', 'Behörig till yrkesprogram', 'Godkänt i alla ämnen']
  const many = Array.from({ length: 20 }, (_, index) => `Delmått ${index + 1}`)
  await payload.update({
    collection: 'municipalities',
    id: municipality,
    data: {
      groups,
      domains: [
        { key: 'learning', label: 'Lärande' },
        { key: 'safety', label: 'Trygghet' },
      ],
      measures: [
        ...named.map((label, index) => ({
          key: `m${index}`,
          label,
          unit: index === 0 ? 'poäng' : '%',
          decimals: 1,
          periodKind: 'term' as const,
          set,
        })),
        ...many.map((label, index) => ({
          key: `d${index}`,
          label,
          unit: '',
          decimals: 1,
          periodKind: 'term' as const,
          set: 'Delmått',
        })),
      ],
    },
  })
  const area = await payload.create({
    collection: 'units',
    data: { municipality, key: 'sydvastra', name: 'Sydvästra området', kind: 'area' },
  })
  for (const [index, name] of eightSchools.entries())
    await payload.create({
      collection: 'units',
      data: {
        municipality,
        key: `s${index}`,
        name,
        kind: 'school',
        parent: area.id,
        schoolUnitCode: `1234567${index}`,
      },
    })
  // Thirty schools in all, for a workbook of 1,800 figures.
  for (let index = eightSchools.length; index < 29; index += 1)
    await payload.create({
      collection: 'units',
      data: { municipality, key: `s${index}`, name: `Skola ${index}`, kind: 'school' },
    })
  process.stdout.write(`\n${JSON.stringify({ municipality, area: area.id })}\n`)
  await payload.destroy()
})
