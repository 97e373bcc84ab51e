import { boot, finish } from '../../src/cli/boot.ts'

/** One municipality with one school, two people and a template: as little as the whole way needs. Prints ids as JSON. */
await finish(async () => {
  const payload = await boot()
  const municipality = await payload.create({
    collection: 'municipalities',
    data: {
      key: 'lillkoping',
      name: 'Lillköpings kommun',
      kind: 'municipality',
      suppression: { minN: 10, symbol: '..', secondary: true },
      notation: { schoolYear: '2022/23', term: 'VT-23' },
    },
  })
  const base = { municipality: municipality.id }
  const school = await payload.create({
    collection: 'units',
    data: { ...base, key: 'asskolan', name: 'Ås skola', kind: 'school', schoolForms: [], grades: [] },
  })
  const person = (email: string, name: string, role: 'qualityStrategist' | 'headTeacher', units: string[]) =>
    payload.create({
      collection: 'users',
      data: { email, name, password: 'Ett-långt-lösenord', tenants: [{ tenant: municipality.id, role, units }] },
    })
  await person('strateg@lillkoping.example', 'Maja Ström', 'qualityStrategist', [])
  await person('rektor@lillkoping.example', 'Örjan Åkesson', 'headTeacher', [school.id])
  const sections = [
    {
      kind: 'section',
      title: 'Presentation av {{unit}}',
      blocks: [
        {
          blockType: 'question',
          title: 'Skolan',
          help: 'Skriv för läsaren.',
          prompt: 'Beskriv skolan',
          type: 'longText',
          required: true,
        },
        { blockType: 'question', title: 'Analys', prompt: 'Analysera läsåret', type: 'richText' },
      ],
    },
    {
      kind: 'section',
      title: 'Resultat och insatser',
      blocks: [
        {
          blockType: 'table',
          title: 'Resultat',
          caption: 'Andel godkända',
          rowHeading: 'Ämne',
          columns: [
            { key: 'flickor', label: 'Flickor', type: 'number', decimals: 1, unit: '%' },
            { key: 'pojkar', label: 'Pojkar', type: 'number', decimals: 1, unit: '%' },
          ],
          rows: [
            { key: 'ma', label: 'Matematik' },
            { key: 'sv', label: 'Svenska' },
          ],
        },
        {
          blockType: 'records',
          title: 'Insatser',
          itemLabel: 'Insats',
          titleColumn: 'namn',
          columns: [
            { key: 'namn', label: 'Namn på insatsen', type: 'shortText' },
            { key: 'vem', label: 'Ansvarig', type: 'person' },
          ],
        },
      ],
    },
  ]
  const template = await payload.create({
    collection: 'templates',
    data: { ...base, title: 'Kvalitetsrapport', language: 'sv', layout: 'report', _status: 'draft', sections } as never,
    draft: true,
  })
  process.stdout.write(`\n${JSON.stringify({ templateId: template.id, schoolId: school.id })}\n`)
  await payload.destroy()
})
