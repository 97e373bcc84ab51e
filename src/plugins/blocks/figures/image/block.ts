import { z } from 'zod'
import {
  defineBlock,
  flagField,
  label,
  linesField,
  problem,
  selectField,
  setting,
  textField,
  tokensHint,
  wholeField,
} from '#blocks/kit/index.ts'
import { fixture } from './fixture.ts'
import { picture } from './picture.ts'
import { imageFaults } from './words.ts'

/** A picture. `{ from: 'library'|'unit', image: uploadId, alt, decorative, caption, widthPercent: 10–100, edge }`; tokens in alt and caption. */
const config = z.object({
  /** A picture of the media library, or that of the unit (in a repeated section the item's). */
  from: setting.oneOf(['library', 'unit'], 'library'),
  image: setting.reference(),
  alt: setting.text(),
  decorative: setting.flag(),
  caption: setting.text(),
  widthPercent: setting.whole(100, { min: 10, max: 100 }),
  edge: setting.flag(),
})

export default defineBlock({
  slug: 'image',
  labels: { singular: label('Bild', 'Image'), plural: label('Bilder', 'Images') },
  description: label(
    'En bild ur mediebiblioteket, med textalternativ.',
    'A picture from the media library, with a text alternative.',
  ),
  category: 'figure',
  rank: 3,
  picture,
  fields: [
    selectField({
      name: 'from',
      label: label('Vilken bild', 'Which picture'),
      options: {
        library: label('en ur mediebiblioteket', 'one of the media library'),
        unit: label('enhetens egen', "the unit's own"),
      },
      defaultValue: 'library',
    }),
    {
      name: 'image',
      type: 'upload',
      relationTo: 'media',
      label: label('Bild', 'Image'),
      admin: { condition: (_, siblings) => siblings?.from !== 'unit' },
    },
    flagField({
      name: 'decorative',
      label: label('Bilden är bara utsmyckning', 'The picture is decoration only'),
      description: label('Den läses då inte upp.', 'It is then not read aloud.'),
    }),
    linesField({
      name: 'alt',
      label: label('Textalternativ', 'Text alternative'),
      description: label(
        'Säger vad bilden visar, för den som inte ser den. Krävs enligt lag.',
        'Says what the picture shows to those who cannot see it. Required by law.',
      ),
      when: ({ decorative }) => decorative !== true,
      rows: 2,
    }),
    textField({ name: 'caption', label: label('Bildtext', 'Caption'), description: tokensHint }),
    wholeField({
      name: 'widthPercent',
      label: label('Bredd i procent av spalten', 'Width in per cent of the column'),
      defaultValue: 100,
      min: 10,
      max: 100,
    }),
    flagField({
      name: 'edge',
      label: label('Bilden går ut till papperets kant', 'The picture reaches the edge of the paper'),
      description: label(
        'I PDF och Word. Bredden ovan gäller då inte.',
        'In PDF and Word. The width above then means nothing.',
      ),
    }),
  ],
  config,
  compose: ({ config, origin, place, rich, plain }) => {
    const own = config.from === 'unit'
    // A unit that has no picture is no fault of the template: nothing stands there.
    if (own && !place.picture) return []
    const asset = own ? place.picture?.asset : config.image
    if (!asset) return [problem(origin, 'NO_IMAGE', imageFaults.none[place.language])]
    const alt = config.decorative ? '' : plain(config.alt) || (own ? (place.picture?.alt ?? '') : '')
    return [
      ...(alt === '' && !config.decorative && !own
        ? [problem(origin, 'MISSING_ALT', imageFaults.noAlt[place.language])]
        : []),
      {
        type: 'image',
        origin,
        asset,
        alt,
        ...(config.caption ? { caption: rich(config.caption) } : {}),
        widthPercent: config.widthPercent,
        ...(config.edge ? { edge: true as const } : {}),
      },
    ]
  },
  fixture,
})
