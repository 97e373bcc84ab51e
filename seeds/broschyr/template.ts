import type { RawBlock, TemplateContent } from '#document/input/input.ts'
import { question, section, titled } from '../content.ts'
import { bullets, p, rich } from '../richText.ts'
import { measures, shown } from './measures.ts'
import { schoolKeys } from './units.ts'

const periods = [-4, -3, -2, -1, 0].map((yearOffset) => ({ term: 'VT', yearOffset }))
/** One of sixteen: low, on one axis with those of its unit, without its table. Those of a grade that a school lacks are not there. */
const small = ({ key, label, by, grade, unit }: (typeof shown)[number], at: number): RawBlock =>
  titled(`chart-${key}`, 'chart', '', {
    caption: label,
    source: 'measures',
    kind: 'bars',
    measures: [key],
    groups: by === 'group' ? ['girls', 'boys'] : [],
    scopes: ['key:{{item.unit.key}}'],
    ...(by === 'group' ? {} : { comparisons: [{ scope: 'municipality', label: 'Kommunen' }] }),
    categoriesBy: 'period',
    seriesBy: by,
    periods,
    height: 'small',
    direction: 'upright',
    sharedAxis: unit === '%' ? 'document' : 'none',
    ...(unit === '%' ? { min: '0', max: '100' } : {}),
    showData: false,
    ...(grade === undefined ? {} : { showWhen: { grades: [grade] } }),
    ...(at === 0 ? { rowColumns: '4', newPage: true } : { beside: true }),
  })

/** The latest figures beside the municipality's, for the grades that a school has. */
const table = (blockKey: string, caption: string, grades: number[]): RawBlock =>
  titled(blockKey, 'measureTable', '', {
    caption: `${caption}, de tre senaste vårterminerna`,
    measures: shown
      .filter(({ grade }) => (grade === undefined ? grades.length === 0 : grades.includes(grade)))
      .map(({ key }) => ({ measure: key })),
    groups: [{ group: 'all' }],
    periods: periods.slice(2),
    scope: 'key:{{item.unit.key}}',
    answer: 'none',
    comment: false,
    comparisons: [{ scope: 'municipality', label: 'Kommunen' }],
    ...(grades.length > 0 ? { showWhen: { grades } } : {}),
  })
const tables = [
  table('tableEarly', 'Årskurs 3 och 6', [3, 6]),
  table('tableLate', 'Årskurs 9', [9]),
  table('tableAll', 'Hela skolan', []),
]

/** A printed brochure: foreword, how to read it, the municipality, and a spread for each school. */
export const template: TemplateContent = {
  title: 'Våra skolors resultat {{läsår}}',
  language: 'sv',
  layout: 'report',
  theme: 'trycksak',
  sections: [
    section(
      'front',
      'Omslag',
      [
        titled('cover', 'cover', '', {
          heading: 'Våra skolors resultat',
          subheading: 'Grundskolan i Västerhed {{läsår}}',
          lines: [{ text: 'Fem år i siffror, skola för skola' }],
          pictureFrom: 'unit',
        }),
        titled('back', 'backCover', '', {
          lines: [{ text: 'Barn- och utbildningsförvaltningen' }, { text: '{{municipality}} {{läsår.nästa}}' }],
          facts: [{ label: 'Underlag', value: 'Kommunens statistik, vårterminerna' }],
        }),
        titled('contents', 'contents', 'Innehåll', {}),
      ],
      { kind: 'front', numbered: false, inContents: false },
    ),
    section('foreword', 'Förord', [
      question('forewordText', '', 'Skriv förordet till årets broschyr.', '', { type: 'richText' }),
    ]),
    section('reading', 'Så läser du diagrammen', [
      titled('readingText', 'richText', '', {
        textColumns: '2',
        content: rich(
          p(
            'Varje skola har ett uppslag. Till vänster står vad rektorn säger om resultaten och de senaste siffrorna, till höger sexton diagram.',
          ),
          p(
            'Diagrammen visar vårterminerna de fem senaste åren. Alla andelar har samma axel, från 0 till 100 procent, så att skolor och ämnen kan jämföras.',
          ),
          bullets(
            'Resultat visas för flickor och pojkar, det andra för alla elever.',
            'Linjen Kommunen är kommunens senaste värde.',
            'Två punkter (..) betyder att gruppen har färre än tio elever. Då visas inget värde.',
            'Ett diagram som saknas gäller en årskurs som skolan inte har.',
          ),
        ),
      }),
    ]),
    section('whole', 'Kommunen som helhet', [
      titled('wholeTable', 'measureTable', '', {
        caption: 'Alla kommunens grundskolor, vårterminerna',
        measures: measures.map(({ key }) => ({ measure: key })),
        groups: [{ group: 'all' }],
        periods,
        answer: 'none',
        comment: false,
        layout: 'periodsAsColumns',
      }),
      titled('wholeSmall', 'chart', 'Trygghet, skola för skola', {
        caption: 'Trygga i skolan, andel elever (%)',
        source: 'measures',
        kind: 'lines',
        measures: ['safe'],
        groups: [],
        scopes: schoolKeys.map((key) => `key:${key}`),
        categoriesBy: 'period',
        seriesBy: 'measure',
        panelsBy: 'scope',
        periods,
        min: '0',
        max: '100',
        showData: false,
        showNotes: true,
      }),
    ]),
    section(
      'school',
      '{{item.unit}}',
      [
        titled('schoolHead', 'richText', '', { content: rich(p('Rektor: {{item.headTeacher}}')) }),
        question('schoolWords', '', 'Vad vill rektorn för {{item.unit}} säga om resultaten?', 'Rektorn om resultaten', {
          help: 'Två till fyra meningar.',
        }),
        ...tables,
        ...shown.map(small),
      ],
      { repeat: 'unitsBelow', pageSide: 'left' },
    ),
  ],
}
