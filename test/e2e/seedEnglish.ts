import type { RequiredDataFromCollectionSlug } from 'payload'
import { boot, finish } from '#cli/boot.ts'
import { distribute } from '#commands/distribution/distribute.ts'
import { publishEdition } from '#commands/template/publishEdition.ts'
import { makePeople } from './makePeople.ts'

/** A document in English, sent out to the school: of an international school, or one to be read abroad. Prints ids as JSON. */
await finish(async () => {
  const payload = await boot()
  const { municipality, school, strategist } = await makePeople(payload)
  const number = { type: 'number', decimals: 1 }
  const sections: RequiredDataFromCollectionSlug<'templates'>['sections'] = [
    {
      sectionKey: 'school',
      kind: 'section',
      title: 'About {{unit}}',
      help: 'Write for a reader who does not know the school.',
      numbered: true,
      inContents: true,
      blocks: [
        {
          blockKey: 'describe',
          blockType: 'question',
          title: 'The school',
          help: 'Keep it short.',
          prompt: 'Describe the school',
          type: 'longText',
          required: true,
        },
        { blockKey: 'analyse', blockType: 'question', title: 'Analysis', prompt: 'How did it go?', type: 'richText' },
      ],
    },
    {
      sectionKey: 'results',
      kind: 'section',
      title: 'Results and actions',
      numbered: true,
      inContents: true,
      blocks: [
        {
          blockKey: 'pupils',
          blockType: 'table',
          title: 'Pupils',
          caption: 'Pupils by grade',
          rowHeading: 'Grade',
          columns: [
            { key: 'count', label: 'Count', ...number },
            { key: 'passed', label: 'Passed', unit: '%', ...number },
          ],
          rows: [
            { key: 'g3', label: 'Grade 3' },
            { key: 'g6', label: 'Grade 6' },
          ],
        },
        {
          blockKey: 'actions',
          blockType: 'records',
          title: 'Actions',
          itemLabel: 'Action',
          addLabel: 'Add an action',
          titleColumn: 'name',
          columns: [
            { key: 'name', label: 'What is to be done', type: 'shortText' },
            { key: 'who', label: 'Responsible', type: 'person' },
            { key: 'when', label: 'Due', type: 'date' },
          ],
        },
      ],
    },
  ]
  const template = await payload.create({
    collection: 'templates',
    data: {
      municipality,
      title: 'Quality report',
      language: 'en',
      layout: 'report',
      _status: 'draft',
      sections,
    },
    draft: true,
  })
  const actor = { payload, user: strategist }
  const { editionId } = await publishEdition(actor, { templateId: String(template.id) })
  const { documentIds } = await distribute(actor, {
    editionId,
    schoolYear: 2022,
    unitIds: [school],
    deadline: '2099-06-16',
    letter: 'Please hand in on time.',
  })
  process.stdout.write(`\n${JSON.stringify({ templateId: template.id, documentId: documentIds[0] })}\n`)
  await payload.destroy()
})
