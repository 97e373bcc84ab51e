import { z } from 'zod'
import { defineBlock, label, tokensHint } from '#blocks/kit/index.ts'
import { coverFields, coverParts, coverShape } from '../common/coverParts.ts'
import { coverPicture, pictureFields, pictureShape } from '../common/coverPicture.ts'
import { fixture } from './fixture.ts'
import { picture } from './picture.ts'

/**
 * Back cover: the last page of the document, wherever the block stands in the front matter.
 * `{ lines, facts, showLogo, logo, pictureFrom, picture, pictureDecorative, pictureAlt }`; tokens everywhere.
 */
const config = z.object({ ...coverShape, ...pictureShape })

export default defineBlock({
  slug: 'backCover',
  labels: { singular: label('Baksida', 'Back cover'), plural: label('Baksidor', 'Back covers') },
  description: label(
    'Dokumentets sista sida: avsändare, rader, fakta, logotyp och bild. Läggs i Omslag och inledning.',
    'The last page of the document: sender, lines, facts, logo and picture. Put in the front matter.',
  ),
  category: 'structure',
  rank: 6,
  picture,
  fields: [
    ...pictureFields(),
    ...coverFields({
      lines: tokensHint,
      facts: label(
        'Till exempel ”Webbplats” med {{kommun.webb}}, ”Tryck” eller ”Foto”.',
        'For example “Website” with {{municipality.web}}, “Print” or “Photo”.',
      ),
    }),
  ],
  config,
  compose: ({ config, origin, place, plain, rich, logo }) => {
    const { picture, faults } = coverPicture(config, place, origin, plain)
    const parts = coverParts(config, { plain, rich, logo })
    return [{ type: 'backCover', origin, ...parts, ...(picture ? { picture } : {}) }, ...faults]
  },
  fixture,
})
