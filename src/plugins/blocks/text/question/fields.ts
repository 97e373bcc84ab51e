import {
  answerTypeFields,
  flagField,
  label,
  linesField,
  more,
  noteField,
  selectField,
  textField,
  tokensHint,
} from '#blocks/kit/index.ts'

/** The block's common `help` is the guidance; the answer type's own would be a second one beside it. */
const typeFields = answerTypeFields().filter((field) => !('name' in field && field.name === 'help'))

export const fields = [
  linesField({
    name: 'prompt',
    label: label('Fråga', 'Question'),
    description: tokensHint,
    required: true,
  }),
  ...typeFields,
  linesField({
    name: 'intro',
    label: label('Text före frågan', 'Text before the question'),
    description: label(
      'Fakta som behövs för att svara. En tom rad ger nytt stycke, rader som börjar med ”- ” blir en lista.',
      'Facts needed to answer. An empty line starts a paragraph, lines that begin with “- ” become a list.',
    ),
  }),
  more(
    textField({
      name: 'label',
      label: label('Rubrik på svaret', 'Heading of the answer'),
      description: label(
        'Till exempel ”Skolans svar”. Svaret får då en ram i dokumentet.',
        'For example “Our answer”. The answer is then framed in the document.',
      ),
    }),
    noteField,
    flagField({
      name: 'showPrompt',
      label: label('Skriv ut frågan i dokumentet', 'Print the question in the document'),
      defaultValue: true,
    }),
    flagField({
      name: 'showLegend',
      label: label('Förklara skalan under svaret', 'Explain the scale below the answer'),
      defaultValue: true,
      when: ({ type }) => type === 'degree' || type === 'rating',
    }),
    selectField({
      name: 'whenEmpty',
      label: label('Om frivillig fråga lämnas obesvarad', 'If an optional question is left unanswered'),
      options: {
        say: label('skriv ”Ej besvarad”', 'print “Not answered”'),
        omit: label('ta inte med frågan', 'leave the question out'),
      },
      defaultValue: 'say',
      when: ({ required }) => required !== true,
    }),
  ),
]
