import { z } from 'zod'
import { defineBlock, label, setting, textField, tokensHint } from '#blocks/kit/index.ts'
import { coverFields, coverParts, coverShape } from '../common/coverParts.ts'
import { coverPicture, pictureFields, pictureShape } from '../common/coverPicture.ts'
import { fixture } from './fixture.ts'
import { picture } from './picture.ts'
import { coverWords } from './words.ts'

/**
 * Cover page.
 * `{ heading, subheading, lines, facts, showLogo, logo, pictureFrom, picture, pictureDecorative, pictureAlt }`; tokens
 * everywhere.
 */
const config = z.object({ heading: setting.text(), subheading: setting.text(), ...coverShape, ...pictureShape })

export default defineBlock({
  slug: 'cover',
  labels: { singular: label('Omslag', 'Cover'), plural: label('Omslag', 'Covers') },
  description: label(
    'Dokumentets första sida: rubrik, rader, fakta, logotyp och bild.',
    'The first page of the document: title, lines, facts, logo and picture.',
  ),
  category: 'structure',
  rank: 1,
  picture,
  fields: [
    textField({
      name: 'heading',
      label: label('Rubrik', 'Title'),
      description: tokensHint,
      placeholder: coverWords.heading,
    }),
    textField({ name: 'subheading', label: label('Underrubrik', 'Subtitle') }),
    ...pictureFields(),
    ...coverFields({
      lines: label('Till exempel ”Uppföljning {{läsår}}”.', 'For example “Follow-up {{schoolYear}}”.'),
      facts: label(
        'Till exempel ”Fastställd” med {{fastställd}} och ”Diarienummer” med {{diarienummer}}, som fylls i av beslutet.',
        'For example “Adopted” with {{adopted}} and “Registry number” with {{registryNumber}}, filled in by the decision.',
      ),
    }),
  ],
  config,
  words: coverWords,
  compose: ({ config, origin, place, plain, rich, logo }) => {
    const { picture, faults } = coverPicture(config, place, origin, plain)
    return [
      {
        type: 'cover',
        origin,
        title: plain(config.heading),
        ...(config.subheading ? { subtitle: plain(config.subheading) } : {}),
        ...coverParts(config, { plain, rich, logo }),
        ...(picture ? { picture } : {}),
      },
      ...faults,
    ]
  },
  fixture,
})
