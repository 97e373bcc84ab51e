import { z } from 'zod'
import { defineBlock, label, selectField, setting, textField } from '#blocks/kit/index.ts'
import { wordsOf } from '#document/text/words.ts'
import { fixture } from './fixture.ts'
import { picture } from './picture.ts'

/**
 * Table of contents. `{ heading, depth: 1|2|3|4 }`. Which headings enter it is a setting of each section; levels are
 * those of the outline (a part and its sections are two levels).
 */
const config = z.object({
  heading: setting.text(),
  depth: z.preprocess((value) => Number(value ?? 2), z.number().int().min(1).max(4)),
})

export default defineBlock({
  slug: 'contents',
  labels: {
    singular: label('Innehållsförteckning', 'Table of contents'),
    plural: label('Innehållsförteckningar', 'Tables of contents'),
  },
  description: label(
    'Rubriker med sidnummer, hämtade ur dokumentet. Vilka avsnitt som tas med ställs in på avsnittet.',
    'Headings with page numbers, taken from the document. Which sections enter is set on each section.',
  ),
  category: 'structure',
  rank: 2,
  picture,
  fields: [
    textField({
      name: 'heading',
      label: label('Rubrik över förteckningen', 'Heading over the list'),
      description: label('Tomt: Innehåll.', 'Empty: Contents.'),
    }),
    selectField({
      name: 'depth',
      label: label('Nivåer', 'Levels'),
      options: { '1': label('1', '1'), '2': label('2', '2'), '3': label('3', '3'), '4': label('4', '4') },
      defaultValue: '2',
    }),
  ],
  config,
  compose: ({ config, origin, place, plain }) => [
    { type: 'contents', origin, title: plain(config.heading) || wordsOf(place.language).contents, depth: config.depth },
  ],
  instructions: () => [],
  fixture,
})
