import { z } from 'zod'
import { defineBlock } from '#blocks/kit/index.ts'

/** A block type from outside `src/`, with an upload and a relationship in its settings. */
export const pictureBlock = defineBlock({
  slug: 'testPicture',
  labels: { singular: { sv: 'Bild', en: 'Picture' }, plural: { sv: 'Bilder', en: 'Pictures' } },
  description: { sv: 'Bara för prov.', en: 'For tests only.' },
  category: 'figure',
  fields: [
    { name: 'picture', type: 'upload', relationTo: 'media' },
    { name: 'rows', type: 'array', fields: [{ name: 'like', type: 'relationship', relationTo: 'templates' }] },
  ],
  config: z.looseObject({}),
  compose: () => [],
  fixture: { config: {} },
})
