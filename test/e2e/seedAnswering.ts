import { boot, finish } from '#cli/boot.ts'
import { distribute } from '#commands/distribution/distribute.ts'
import { publishEdition } from '#commands/template/publishEdition.ts'
import { makePeople } from './makePeople.ts'

/** A document to answer, of four sections, for a head teacher and a teacher of one school. Prints ids as JSON. */
await finish(async () => {
  const payload = await boot()
  const { municipality, school, strategist } = await makePeople(payload)
  await payload.create({
    collection: 'users',
    data: {
      email: 'larare@lillkoping.example',
      name: 'Lena Lärare',
      password: 'Ett-långt-lösenord',
      tenants: [{ tenant: municipality, role: 'staff', units: [school] }],
    },
  })
  const question = (blockKey: string, title: string, type: string) => ({
    blockType: 'question',
    blockKey,
    title,
    prompt: title,
    type,
  })
  const template = await payload.create({
    collection: 'templates',
    data: {
      municipality,
      title: 'Kvalitetsrapport',
      language: 'sv',
      layout: 'report',
      _status: 'published',
      sections: [
        {
          sectionKey: 'ett',
          kind: 'section',
          title: 'Analys',
          blocks: [question('fri', 'Beskriv skolan', 'longText'), question('rik', 'Analysera läsåret', 'richText')],
        },
        {
          sectionKey: 'tva',
          kind: 'section',
          title: 'Framåt',
          blocks: [
            { ...question('plan', 'Vad gör ni nästa år?', 'longText'), maxLength: 40 },
            {
              blockType: 'table',
              blockKey: 'tabell',
              title: 'Resultat',
              caption: 'Andel godkända',
              rowHeading: 'Ämne',
              columns: [
                { key: 'flickor', label: 'Flickor', type: 'number', decimals: 1, unit: '%', required: true },
                { key: 'pojkar', label: 'Pojkar', type: 'number', decimals: 1, unit: '%', required: true },
              ],
              rows: Array.from({ length: 60 }, (_, index) => ({ key: `r${index}`, label: `Ämne ${index + 1}` })),
            },
          ],
        },
        {
          sectionKey: 'tre',
          kind: 'section',
          title: 'Underlag',
          blocks: [
            {
              blockType: 'table',
              blockKey: 'kort',
              title: 'Insatser per ämne',
              caption: 'Insatser per ämne',
              rowHeading: 'Ämne',
              columns: [
                { key: 'andel', label: 'Andel', type: 'number', decimals: 1, unit: '%' },
                { key: 'nar', label: 'När', type: 'period' },
                { key: 'insats', label: 'Insats', type: 'longText' },
              ],
              rows: ['Biologi', 'Engelska', 'Matematik'].map((label, index) => ({ key: `k${index}`, label })),
            },
            {
              blockType: 'records',
              blockKey: 'lista',
              title: 'Ansvar',
              itemLabel: 'Insats',
              titleColumn: 'namn',
              columns: [
                { key: 'namn', label: 'Namn på insatsen', type: 'shortText' },
                { key: 'vem', label: 'Ansvarig', type: 'person' },
                { key: 'klart', label: 'Klart', type: 'date' },
              ],
            },
            {
              blockType: 'table',
              blockKey: 'betyg',
              title: 'Betyg i årskurs 6',
              caption: 'Andel som fått godkänt betyg',
              rowHeading: 'Kommun',
              columns: ['Flickor', 'Pojkar'].flatMap((group) => [
                { key: `${group}antal`, label: 'Antal elever', group, type: 'number', decimals: 0 },
                {
                  key: `${group}andel`,
                  label: 'Andel (%) elever som fått godkänt betyg i alla ämnen',
                  group,
                  type: 'number',
                  decimals: 1,
                },
              ]),
              rows: ['Ale', 'Alvesta', 'Göteborg', ...Array.from({ length: 20 }, (_, n) => `Kommun ${n + 1}`)].map(
                (label, index) => ({ key: `g${index}`, label }),
              ),
            },
          ],
        },
        {
          sectionKey: 'fyra',
          kind: 'section',
          title: 'Bemanning',
          blocks: [
            {
              blockType: 'table',
              blockKey: 'barn',
              title: 'Inskrivna barn',
              caption: 'Inskrivna barn',
              rowHeading: 'Ålder',
              columns: [{ key: 'antal', label: 'Antal', type: 'number', decimals: 0 }],
              rows: [
                { key: 'sma', label: '1–2 år' },
                { key: 'stora', label: '3–5 år' },
                { key: 'alla', label: 'Alla', fill: 'computed', operation: 'sum', of: [] },
              ],
            },
            {
              blockType: 'table',
              blockKey: 'tjanster',
              title: 'Tjänster',
              caption: 'Tjänster',
              rowHeading: 'Uppgift',
              columns: [
                { key: 'antal', label: 'Antal', type: 'number', decimals: 1 },
                { key: 'text', label: 'Kommentar', type: 'shortText' },
              ],
              rows: [
                { key: 'heltid', label: 'Heltidstjänster' },
                {
                  key: 'kvot',
                  label: 'Barn per heltidstjänst',
                  fill: 'computed',
                  operation: 'ratio',
                  of: ['barnen', 'heltid'],
                  decimals: 2,
                },
                { key: 'sjuk', label: 'Sjukfrånvaro', type: 'number', decimals: 1, unit: '%', within: ['antal'] },
                {
                  key: 'lage',
                  label: 'Läge',
                  type: 'choice',
                  within: ['antal'],
                  help: 'Hur ni ser på bemanningen.',
                  options: [
                    { key: 'god', label: 'God' },
                    { key: 'svag', label: 'Svag' },
                  ],
                },
                { key: 'klart', label: 'Rekryterat till', type: 'date', within: ['antal'] },
              ],
              taken: [{ key: 'barnen', label: 'Alla barn', sourceKey: 'barn', row: 'alla', column: 'antal' }],
            },
          ],
        },
      ],
    },
  })
  const actor = { payload, user: strategist }
  const { editionId } = await publishEdition(actor, { templateId: String(template.id) })
  const { documentIds } = await distribute(actor, {
    editionId,
    schoolYear: 2024,
    unitIds: [school],
    deadline: '2099-06-16',
  })
  process.stdout.write(`\n${JSON.stringify({ documentId: documentIds[0], sections: ['ett', 'tva', 'tre', 'fyra'] })}\n`)
  await payload.destroy()
})
