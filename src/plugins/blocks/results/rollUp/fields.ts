import {
  blockKeyField,
  choiceField,
  choicesField,
  flagField,
  keyedArray,
  label,
  linesField,
  more,
  namesField,
  onlyFields,
  periodFields,
  row,
  selectField,
  textField,
  tokensHint,
  wholeField,
} from '#blocks/kit/index.ts'

const ofAnswers = ({ source }: Record<string, unknown>) => source !== 'measure'
const ofMeasure = ({ source }: Record<string, unknown>) => source === 'measure'
const asFigures = (settings: Record<string, unknown>) => ofMeasure(settings) || settings.show === 'figures'
const drawable = (settings: Record<string, unknown>) => asFigures(settings) || settings.show === 'distribution'
const asMarked = (settings: Record<string, unknown>) => ofAnswers(settings) && settings.show === 'marked'
const byKey = (settings: Record<string, unknown>) => ofAnswers(settings)

export const fields = [
  textField({ name: 'caption', label: label('Rubrik på tabell eller diagram', 'Caption'), description: tokensHint }),
  linesField({ name: 'intro', label: label('Text före', 'Text before'), rows: 2 }),
  row(
    selectField({
      name: 'source',
      label: label('Samla', 'Gather'),
      options: {
        answers: label('svar på en fråga', 'answers to a question'),
        measure: label('värden på ett mått', 'figures of a measure'),
      },
      defaultValue: 'answers',
      width: '50%',
    }),
    selectField({
      name: 'show',
      label: label('Visa som', 'Show as'),
      options: {
        quotes: label('citat', 'quotes'),
        marked: label('utvalda citat efter tema', 'chosen quotes by theme'),
        table: label('tabell med svar', 'table of answers'),
        distribution: label('fördelning: hur många som valt vad', 'distribution: how many chose what'),
        figures: label('tal med medelvärde', 'figures with their mean'),
      },
      defaultValue: 'quotes',
      when: ofAnswers,
      width: '50%',
    }),
  ),
  row(
    blockKeyField({
      name: 'sourceKey',
      label: label('Frågan', 'The question'),
      description: label(
        'Står frågan i en annan mall skrivs dess nyckel. Frågor från samma block i biblioteket räknas också.',
        'A question of another template is given by its key. Questions from the same library block count too.',
      ),
      when: ofAnswers,
      width: '60%',
    }),
    choiceField('parts', {
      name: 'field',
      label: label('Del av svaret', 'Part of the answer'),
      description: label('Tomt: hela.', 'Empty: all of it.'),
      of: 'sourceKey',
      free: true,
      when: ofAnswers,
      width: '40%',
    }),
  ),
  onlyFields((settings) => ofAnswers(settings) && !asMarked(settings) && settings.show !== 'figures'),
  namesField({
    name: 'themes',
    label: label('Bara temana', 'Only the themes'),
    description: label(
      'Citat väljs ut och får teman under Uppföljning, Läs svaren på en fråga. Tomt: alla teman.',
      'Quotes are chosen and given themes under Follow-up, Read all schools’ answers. Empty: all themes.',
    ),
    when: asMarked,
  }),
  flagField({
    name: 'showUnits',
    label: label('Skriv ut enhetens namn vid citatet', 'Print the unit’s name at the quote'),
    defaultValue: true,
    when: asMarked,
  }),
  keyedArray({
    name: 'options',
    label: label('Alternativens namn', 'Names of the options'),
    labels: { singular: label('alternativ', 'option'), plural: label('alternativ', 'options') },
    admin: {
      condition: (_, siblings) => byKey(siblings ?? {}),
      description: label('Behövs bara om svaren är val ur en lista.', 'Only where answers are choices from a list.'),
    },
    fields: [textField({ name: 'label', label: label('Alternativ', 'Option'), required: true })],
  }),
  choiceField('scales', {
    name: 'scale',
    label: label('Skala', 'Scale'),
    description: label('Om svaren är nivåer på en skala.', 'If answers are levels of a scale.'),
    when: byKey,
  }),
  row(
    choiceField('measures', { name: 'measure', label: label('Mått', 'Measure'), when: ofMeasure, width: '50%' }),
    choiceField('groups', {
      name: 'group',
      label: label('Grupp', 'Group'),
      defaultValue: 'all',
      when: ofMeasure,
      width: '50%',
    }),
  ),
  ...periodFields,
  row(
    choicesField('areas', {
      name: 'areas',
      label: label('Bara områdena', 'Only the areas'),
      description: label('Tomt: alla.', 'Empty: all.'),
      width: '34%',
    }),
    choicesField('schoolForms', {
      name: 'schoolForms',
      label: label('Bara skolformerna', 'Only the school forms'),
      description: label('Tomt: alla.', 'Empty: all.'),
      width: '33%',
    }),
    choicesField('grades', {
      name: 'grades',
      label: label('Bara enheter med årskurserna', 'Only units with the grades'),
      description: label('Tomt: alla.', 'Empty: all.'),
      width: '33%',
    }),
  ),
  flagField({
    name: 'showMissing',
    label: label('Namnge enheter som inte svarat', 'Name units that have not answered'),
    defaultValue: true,
    when: (settings) => ofAnswers(settings) && !asMarked(settings),
  }),
  more(
    row(
      flagField({
        name: 'showMean',
        label: label('Visa medelvärde', 'Show the mean'),
        defaultValue: true,
        when: asFigures,
      }),
      flagField({ name: 'showN', label: label('Visa antal', 'Show n'), defaultValue: true, when: asFigures }),
      flagField({ name: 'showChart', label: label('Visa diagram', 'Show a chart'), when: drawable }),
      flagField({ name: 'numbered', label: label('Numrera tabellen', 'Number the table'), defaultValue: true }),
    ),
    textField({
      name: 'chartMax',
      label: label('Axelns största värde', 'Largest value of the axis'),
      description: label('Tomt: andelar visas på 0–100.', 'Empty: shares are shown on 0–100.'),
      when: ({ showChart }) => showChart === true,
    }),
    linesField({
      name: 'chartAlt',
      label: label('Diagrammets textalternativ', 'Text alternative of the chart'),
      description: label('Tomt: talen läses upp.', 'Empty: the figures are read aloud.'),
      when: ({ showChart }) => showChart === true,
      rows: 2,
    }),
    row(
      selectField({
        name: 'sortBy',
        label: label('Ordning', 'Order'),
        options: {
          name: label('område och namn', 'area and name'),
          value: label('högsta värdet först', 'highest first'),
        },
        defaultValue: 'name',
        when: asFigures,
      }),
      wholeField({ name: 'decimals', label: label('Decimaler', 'Decimals'), defaultValue: 1, max: 6, when: asFigures }),
      textField({ name: 'unit', label: label('Enhet', 'Unit'), when: asFigures }),
    ),
  ),
]
