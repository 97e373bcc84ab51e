import { z } from 'zod'
import { defineBlock, flagField, label, listField, row, setting, textField, tokensHint } from '#blocks/kit/index.ts'
import { fixture } from './fixture.ts'
import { picture } from './picture.ts'
import { coverWords } from './words.ts'

/**
 * Cover page.
 * `{ heading, subheading, lines: [{ text }], facts: [{ label, value }], showLogo, logo: uploadId }`; tokens everywhere.
 * Facts without a value are left out.
 */
const config = z.object({
  heading: setting.text(),
  subheading: setting.text(),
  lines: setting.list(z.object({ text: setting.text() })),
  facts: setting.list(z.object({ label: setting.text(), value: setting.text() })),
  showLogo: setting.flag(true),
  logo: setting.reference(),
})

export default defineBlock({
  slug: 'cover',
  labels: { singular: label('Omslag', 'Cover'), plural: label('Omslag', 'Covers') },
  description: label(
    'Dokumentets första sida: rubrik, rader, fakta och logotyp.',
    'The first page of the document: title, lines, facts and logo.',
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
    listField({
      name: 'lines',
      label: label('Rader', 'Lines'),
      description: label('Till exempel ”Uppföljning {{läsår}}”.', 'For example “Follow-up {{schoolYear}}”.'),
      fields: [textField({ name: 'text', label: label('Rad', 'Line'), required: true })],
    }),
    listField({
      name: 'facts',
      label: label('Fakta', 'Facts'),
      description: label(
        'Till exempel ”Fastställd” med {{fastställd}} och ”Diarienummer” med {{diarienummer}}, som fylls i av beslutet.',
        'For example “Adopted” with {{adopted}} and “Registry number” with {{registryNumber}}, filled in by the decision.',
      ),
      fields: [
        row(
          textField({ name: 'label', label: label('Benämning', 'Label'), required: true, width: '40%' }),
          textField({ name: 'value', label: label('Uppgift', 'Value'), width: '60%' }),
        ),
      ],
    }),
    flagField({ name: 'showLogo', label: label('Visa logotyp', 'Show logo'), defaultValue: true }),
    {
      name: 'logo',
      type: 'upload',
      relationTo: 'media',
      label: label('Egen logotyp', 'Logo of its own'),
      admin: {
        condition: (_, siblings) => siblings?.showLogo !== false,
        description: label('Tomt: kommunens logotyp används.', "Empty: the municipality's logo is used."),
      },
    },
  ],
  config,
  words: coverWords,
  compose: ({ config, origin, plain, rich, logo }) => {
    const own = config.logo ? { asset: config.logo, alt: plain('{{municipality}}') } : logo
    return [
      {
        type: 'cover',
        origin,
        title: plain(config.heading),
        ...(config.subheading ? { subtitle: plain(config.subheading) } : {}),
        lines: config.lines.map((line) => rich(line.text)),
        facts: config.facts
          .map((fact) => ({ label: plain(fact.label), value: plain(fact.value) }))
          .filter((fact) => fact.value !== ''),
        ...(config.showLogo && own ? { logo: own } : {}),
      },
    ]
  },
  fixture,
})
