import {
  answerTypeFields,
  flagField,
  keyedArray,
  label,
  linesField,
  namesField,
  noteField,
  row,
  selectField,
  textField,
  tokensHint,
} from '#blocks/kit/index.ts'
import { usualRows } from './usualRows.ts'
import { documentControlWords } from './words.ts'

/** Answer types only matter where the row is answered. */
const whenAnswered = answerTypeFields({ defaultType: 'shortText' })

export const fields = [
  namesField({
    name: 'types',
    label: label('Typer av styrdokument', 'Types of governing document'),
    description: label('Till exempel plan, policy, riktlinje, rutin.', 'For example plan, policy, guideline, routine.'),
  }),
  row(
    textField({
      name: 'typesHeading',
      label: label('Rubrik över typerna', 'Heading over the types'),
      placeholder: documentControlWords.typesHeading,
      width: '40%',
    }),
    textField({
      name: 'marked',
      label: label('Det här dokumentet är', 'This document is'),
      description: label('En av typerna ovan.', 'One of the types above.'),
      when: ({ answerType }) => answerType !== true,
      width: '30%',
    }),
    flagField({
      name: 'answerType',
      label: label('Den som svarar väljer typ', 'The answerer chooses the type'),
      width: '30%',
    }),
  ),
  textField({ name: 'caption', label: label('Tabellrubrik', 'Caption') }),
  {
    ...keyedArray({
      name: 'rows',
      label: label('Uppgifter', 'Facts'),
      labels: { singular: label('uppgift', 'fact'), plural: label('uppgifter', 'facts') },
      fields: [
        row(
          textField({ name: 'label', label: label('Rubrik', 'Heading'), required: true, width: '50%' }),
          selectField({
            name: 'fill',
            label: label('Uppgiften', 'The fact'),
            options: {
              given: label('är given i mallen', 'is given in the template'),
              answer: label('fylls i', 'is filled in'),
            },
            defaultValue: 'given',
            width: '50%',
          }),
        ),
        linesField({
          name: 'value',
          label: label('Uppgift', 'Value'),
          description: label(
            `${tokensHint.sv} {{fastställd.av}}, {{fastställd.datum}}, {{fastställd.paragraf}} och {{diarienummer}} kommer från beslutet.`,
            `${tokensHint.en} {{adopted.by}}, {{adopted.date}}, {{adopted.paragraph}} and {{registryNumber}} come from the decision.`,
          ),
          when: ({ fill }) => fill !== 'answer',
          rows: 2,
        }),
        {
          type: 'collapsible' as const,
          label: label('Svar', 'Answer'),
          admin: {
            initCollapsed: true,
            condition: (_: unknown, siblings: { fill?: string }) => siblings?.fill === 'answer',
          },
          fields: whenAnswered,
        },
        noteField,
      ],
    }),
    // In the designer's own language, which is the nearest to the template's that is known here.
    defaultValue: ({ req }: { req: { i18n?: { language?: string } } }) =>
      usualRows(req.i18n?.language === 'en' ? 'en' : 'sv'),
  },
]
