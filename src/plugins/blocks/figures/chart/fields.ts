import {
  choiceField,
  choicesField,
  flagField,
  keyedArray,
  label,
  linesField,
  listField,
  more,
  namesField,
  periodFields,
  periodSpan,
  row,
  selectField,
  textField,
  tokensHint,
  wholeField,
} from '#blocks/kit/index.ts'
import { chartWords } from './words.ts'

const own = ({ source }: Record<string, unknown>) => source !== 'measures'
const measured = ({ source }: Record<string, unknown>) => source === 'measures'
const dimensions = {
  period: label('perioder', 'periods'),
  group: label('grupper', 'groups'),
  measure: label('mått', 'measures'),
  scope: label('enheter', 'units'),
}

export const fields = [
  row(
    selectField({
      name: 'kind',
      label: label('Diagram', 'Chart'),
      options: { bars: label('Staplar', 'Bars'), lines: label('Linjer', 'Lines') },
      defaultValue: 'bars',
      width: '50%',
    }),
    selectField({
      name: 'source',
      label: label('Talen kommer från', 'The figures come from'),
      options: {
        own: label('mallen eller skolan', 'the template or the school'),
        measures: label('statistiken', 'the statistics'),
      },
      defaultValue: 'own',
      width: '50%',
    }),
  ),
  textField({ name: 'caption', label: label('Figurtext', 'Caption'), description: tokensHint }),
  choicesField('measures', {
    name: 'measures',
    label: label('Mått', 'Measures'),
    when: measured,
  }),
  periodSpan('periods', measured),
  listField({
    name: 'periods',
    label: label('Perioder', 'Periods'),
    description: label('Tomt: de tre senaste vårterminerna.', 'Empty: the last three springs.'),
    when: measured,
    fields: periodFields,
  }),
  row(
    choicesField('groups', {
      name: 'groups',
      label: label('Grupper', 'Groups'),
      description: label('Tomt: alla elever.', 'Empty: all pupils.'),
      when: measured,
      width: '50%',
    }),
    choicesField('scopes', {
      name: 'scopes',
      label: label('Vems värden', 'Whose figures'),
      description: label('Tomt: den egna enhetens.', "Empty: the own unit's."),
      when: measured,
      width: '50%',
    }),
  ),
  row(
    selectField({
      name: 'categoriesBy',
      label: label('Längs axeln', 'Along the axis'),
      options: dimensions,
      defaultValue: 'period',
      when: measured,
      width: '50%',
    }),
    selectField({
      name: 'seriesBy',
      label: label('En serie för var och en av', 'One series for each of'),
      options: dimensions,
      defaultValue: 'group',
      when: measured,
      width: '50%',
    }),
  ),
  selectField({
    name: 'panelsBy',
    label: label('Ett litet diagram för var och en av', 'A small chart for each of'),
    description: label(
      'Flera små diagram bredvid varandra med samma axel: enhet × grupp × period.',
      'Several small charts beside each other on one axis: unit × group × period.',
    ),
    options: { none: label('inget, ett enda diagram', 'nothing, one chart only'), ...dimensions },
    defaultValue: 'none',
    when: measured,
  }),
  keyedArray({
    name: 'series',
    label: label('Serier', 'Series'),
    labels: { singular: label('serie', 'series'), plural: label('serier', 'series') },
    admin: { condition: (_, siblings) => own(siblings ?? {}) },
    fields: [textField({ name: 'label', label: label('Namn', 'Name'), required: true })],
  }),
  keyedArray({
    name: 'categories',
    label: label('Kategorier', 'Categories'),
    labels: { singular: label('kategori', 'category'), plural: label('kategorier', 'categories') },
    admin: { condition: (_, siblings) => own(siblings ?? {}) },
    fields: [
      textField({ name: 'label', label: label('Namn', 'Name'), required: true }),
      namesField({
        name: 'values',
        label: label('Tal', 'Figures'),
        description: label(
          'Ett för varje serie, i ordning. . när uppgift saknas, .. vid sekretess.',
          'One for each series, in order. . for no data, .. for suppressed.',
        ),
      }),
    ],
  }),
  flagField({ name: 'answered', label: label('Skolan fyller i talen', 'The school fills in the figures'), when: own }),
  more(
    linesField({
      name: 'alt',
      label: label('Textalternativ', 'Text alternative'),
      description: label('Tomt: talen läses upp.', 'Empty: the figures are read aloud.'),
      rows: 2,
    }),
    row(
      selectField({
        name: 'height',
        label: label('Höjd', 'Height'),
        options: { small: label('Låg', 'Small'), normal: label('Normal', 'Normal'), tall: label('Hög', 'Tall') },
        defaultValue: 'normal',
        width: '25%',
      }),
      selectField({
        name: 'direction',
        label: label('Staplarna', 'The bars'),
        options: {
          auto: label('efter utrymmet', 'as the room allows'),
          upright: label('står', 'stand'),
          lying: label('ligger', 'lie'),
        },
        defaultValue: 'auto',
        when: ({ kind }) => kind !== 'lines',
        width: '25%',
      }),
      selectField({
        name: 'sharedAxis',
        label: label('Samma axel och riktning som', 'Same axis and direction as'),
        description: label(
          'Gäller diagram som har samma val, enhet och decimaler, så att de kan jämföras.',
          'Holds for charts with the same choice, unit and decimals, so that they can be compared.',
        ),
        options: {
          none: label('inget annat diagram', 'no other chart'),
          section: label('andra i avsnittet', 'others in the section'),
          document: label('andra i dokumentet', 'others in the document'),
        },
        defaultValue: 'none',
        width: '50%',
      }),
    ),
    row(
      textField({
        name: 'min',
        label: label('Axelns minsta värde', 'Smallest value of the axis'),
        description: label(
          'Staplar börjar alltid vid noll. Axeln växer där ett värde är utanför.',
          'Bars always start at zero. The axis grows where a value is outside.',
        ),
        width: '50%',
      }),
      textField({ name: 'max', label: label('Axelns största värde', 'Largest value of the axis'), width: '50%' }),
    ),
    row(
      textField({ name: 'unit', label: label('Enhet', 'Unit'), width: '33%' }),
      wholeField({
        name: 'decimals',
        label: label('Decimaler', 'Decimals'),
        description: label('0 för antal: axeln får hela tal.', '0 for counts: the axis has whole numbers.'),
        defaultValue: 1,
        max: 6,
        when: own,
        width: '33%',
      }),
    ),
    row(
      flagField({
        name: 'showData',
        label: label('Visa talen i en tabell', 'Show the figures in a table'),
        defaultValue: true,
        width: '50%',
      }),
      flagField({
        name: 'showNotes',
        label: label(
          'Visa källa och teckenförklaring under figuren',
          'Show source and key to symbols under the figure',
        ),
        when: ({ showData }) => showData === false,
        width: '50%',
      }),
    ),
    row(
      textField({ name: 'target', label: label('Målvärde', 'Target'), width: '50%' }),
      textField({
        name: 'targetLabel',
        label: label('Målet kallas', 'The target is called'),
        placeholder: chartWords.targetLabel,
        width: '50%',
      }),
    ),
    listField({
      name: 'comparisons',
      label: label('Linjer att jämföra med', 'Lines to compare with'),
      fields: [
        textField({ name: 'label', label: label('Namn', 'Name') }),
        textField({ name: 'value', label: label('Värde', 'Value') }),
        choiceField('scopes', {
          name: 'scope',
          label: label('Eller vems värde', 'Or whose value'),
          description: label(
            'I diagram av statistik: värdet för den sista perioden.',
            'In charts of statistics: the value of the last period.',
          ),
        }),
      ],
    }),
  ),
]
