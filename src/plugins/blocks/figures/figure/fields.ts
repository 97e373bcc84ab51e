import { label, linesField, listField, row, selectField, textField, tokensHint, wholeField } from '#blocks/kit/index.ts'

export const fields = [
  selectField({
    name: 'kind',
    label: label('Figur', 'Figure'),
    options: {
      wheel: label('Hjul', 'Wheel'),
      chain: label('Kedja', 'Chain'),
      tree: label('Träd', 'Tree'),
      yearWheel: label('Årshjul', 'Annual wheel'),
    },
    defaultValue: 'wheel',
  }),
  textField({ name: 'caption', label: label('Figurtext', 'Caption'), description: tokensHint }),
  linesField({
    name: 'alt',
    label: label('Textalternativ', 'Text alternative'),
    description: label(
      'Säger vad figuren visar, för den som inte ser den. Krävs enligt lag.',
      'Says what the figure shows to those who cannot see it. Required by law.',
    ),
    required: true,
    rows: 2,
  }),
  textField({ name: 'centre', label: label('I mitten', 'In the middle'), when: ({ kind }) => kind === 'wheel' }),
  selectField({
    name: 'direction',
    label: label('Riktning', 'Direction'),
    options: { vertical: label('Uppifrån och ner', 'Top down'), horizontal: label('Från vänster', 'From the left') },
    defaultValue: 'vertical',
    when: ({ kind }) => kind === 'chain',
  }),
  wholeField({
    name: 'startMonth',
    label: label('Första månad', 'First month'),
    defaultValue: 8,
    min: 1,
    max: 12,
    when: ({ kind }) => kind === 'yearWheel',
  }),
  listField({
    name: 'items',
    label: label('Delar', 'Parts'),
    description: label(
      'I den ordning de ritas. I ett träd är den första delen roten och nivån säger vad som hänger under vad.',
      'In the order they are drawn. In a tree the first part is the root and the level says what hangs under what.',
    ),
    fields: [
      row(
        textField({ name: 'label', label: label('Text', 'Text'), required: true, width: '40%' }),
        textField({ name: 'detail', label: label('Förklaring', 'Detail'), width: '30%' }),
        wholeField({ name: 'level', label: label('Nivå (träd)', 'Level (tree)'), min: 1, max: 5, width: '15%' }),
        wholeField({ name: 'month', label: label('Månad (årshjul)', 'Month (wheel)'), min: 1, max: 12, width: '15%' }),
      ),
    ],
  }),
]
