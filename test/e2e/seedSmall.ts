import { boot, finish } from '#cli/boot.ts'
import { make } from '../flow/world.ts'
import { makePeople } from './makePeople.ts'

/** The municipality and a template: as little as the whole way needs. Prints ids as JSON. */
await finish(async () => {
  const payload = await boot()
  const { municipality, school } = await makePeople(payload)
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
  const head = { municipality, title: 'Kvalitetsrapport', language: 'sv', layout: 'report', _status: 'draft' }
  const templateId = await make(payload, 'templates', { ...head, sections }, true)
  process.stdout.write(`\n${JSON.stringify({ templateId, schoolId: school })}\n`)
  await payload.destroy()
})
