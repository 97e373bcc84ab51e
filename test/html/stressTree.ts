import { type MeasuredValue, numberValue } from '#document/answer/value.ts'
import type { DocumentNode, DocumentTree, Drawing, Tone } from '#document/tree/tree.ts'
import {
  answer,
  b,
  block,
  cell,
  finished,
  head,
  list,
  origin,
  p,
  row,
  section,
  t,
  table,
  textColumns,
} from './build.ts'

const long = 'Kunskapsutvecklingsuppföljningsarbetsgruppens områdesspecifika måluppfyllelseredovisning'
const gaps: MeasuredValue[] = [
  numberValue('71.25', 40),
  { kind: 'missing', reason: 'Enkäten ställdes in' },
  { kind: 'suppressed', n: 4 },
  { kind: 'about100' },
  { kind: 'notApplicable' },
  numberValue('0'),
]
const years = ['2018', '2019', '2020', '2021', '2022', '2023']

/** Every kind of drawing, with labels longer than anybody should write. */
export const hardDrawings: Record<string, Drawing> = {
  marksLanes: {
    kind: 'marks',
    height: 60,
    x: { from: 0, to: 24, ticks: Array.from({ length: 25 }, (_, at) => ({ at, label: `${at} månader` })), title: long },
    y: {
      from: 4,
      to: 0,
      ticks: [0, 1, 2, 3].map((at) => ({ at: at + 0.5, label: `${at + 1}. ${long}` })),
      grid: false,
    },
    marks: [
      { type: 'bar', x: [0, 9], y: [0.1, 0.9], tone: 'good', label: long },
      { type: 'bar', x: [23.5, 24], y: [1.1, 1.9], tone: 'warning', label: 'Sist' },
      { type: 'bar', x: [12, 12], y: [2.1, 2.9], tone: 'started', label: 'Ingen längd' },
      { type: 'symbol', at: [0, 3.5], tone: 'highlight', label: 'Först' },
      { type: 'symbol', at: [30, 3.5], tone: 'muted', label: 'Utanför axeln' },
    ],
    legend: [
      { tone: 'good', label: long },
      { tone: 'warning', label: 'Varning' },
      { tone: 'muted', label: 'Planerat' },
    ],
  },
  marksCrowded: {
    kind: 'marks',
    height: 120,
    x: { from: 0, to: 10, ticks: Array.from({ length: 11 }, (_, at) => ({ at, label: `v. ${at + 34}` })) },
    y: { from: 0, to: 100, ticks: [0, 50, 100].map((at) => ({ at, label: `${at} %` })), title: long },
    marks: [
      {
        type: 'area',
        points: [
          [0, 40],
          [10, 55],
          [10, 80],
          [0, 70],
        ],
        tone: 'muted',
      },
      {
        type: 'line',
        points: [
          [0, 50],
          [4, 66],
          [10, 130],
        ],
      },
      ...Array.from({ length: 12 }, (_, at) => ({
        type: 'symbol' as const,
        at: [4 + at / 20, 50 + at] as [number, number],
        label: `Punkt ${at}`,
      })),
      { type: 'text', at: [9.9, 95], text: long },
      { type: 'text', at: [9.9, 95], text: long, align: 'end' },
    ],
  },
  marksEmpty: {
    kind: 'marks',
    height: 40,
    x: { from: 0, to: 0, ticks: [] },
    y: { from: 0, to: 0, ticks: [] },
    marks: [],
  },
  wheel: {
    kind: 'wheel',
    centre: long,
    segments: Array.from({ length: 8 }, (_, at) => ({
      label: at % 2 ? long : 'Planering',
      detail: `${long} följs upp varje termin`,
    })),
  },
  wheelOfOne: { kind: 'wheel', segments: [{ label: 'Ett steg' }] },
  wheelOfTwo: { kind: 'wheel', centre: 'Två', segments: [{ label: 'Ett' }, { label: 'Två' }] },
  chainAcross: {
    kind: 'chain',
    direction: 'horizontal',
    steps: [
      { label: 'Kommunfullmäktige' },
      { label: long, detail: 'Kort' },
      { label: 'Skola' },
      { label: 'Arbetslag' },
    ],
  },
  chainDown: {
    kind: 'chain',
    direction: 'vertical',
    steps: [{ label: long, detail: long }, { label: 'Mål' }, { label: 'Insats' }],
  },
  chainCrowded: {
    kind: 'chain',
    direction: 'horizontal',
    steps: Array.from({ length: 9 }, (_, at) => ({ label: `Steg ${at + 1}` })),
  },
  treeSmall: {
    kind: 'tree',
    root: {
      label: 'Kommunfullmäktige',
      children: [
        {
          label: 'Barn- och utbildningsnämnden',
          children: [{ label: 'Skolchef', children: [{ label: 'Rektor' }, { label: 'Verksamhetschef förskola' }] }],
        },
        { label: long },
      ],
    },
  },
  treeWide: {
    kind: 'tree',
    root: {
      label: 'Nämnd',
      children: Array.from({ length: 9 }, (_, at) => ({
        label: `${at + 1}. ${long}`,
        children: at === 2 ? [{ label: 'Under' }] : [],
      })),
    },
  },
  barsGrouped: {
    kind: 'bars',
    unit: '%',
    decimals: 1,
    categories: ['Alla', 'Flickor', 'Pojkar'],
    series: ['2021', '2022', '2023', '2024'].map((key, at) => ({
      key,
      label: `Läsåret ${key}`,
      values: [numberValue(String(70 + at * 3.3)), gaps[at + 1]!, numberValue('100')],
    })),
    target: { label: 'Mål', value: 82.5 },
  },
  barsMany: {
    kind: 'bars',
    unit: 'procentenheter',
    decimals: 1,
    categories: Array.from({ length: 20 }, (_, at) => (at === 3 ? long : `Ämne ${at + 1}`)),
    series: [
      { key: 'a', label: long, values: Array.from({ length: 20 }, (_, at) => numberValue(String((at - 6) * 1.7))) },
      { key: 'b', label: 'Kommunen', values: gaps },
    ],
    target: { label: `${long} mål`, value: 10 },
  },
  barsBelow: {
    kind: 'bars',
    unit: 'procentenheter',
    decimals: 1,
    lying: false,
    categories: years.slice(1),
    series: [
      { key: 'a', label: 'Skolan', values: ['-5', '3', '-10', '2.5', '-7.2'].map((value) => numberValue(value)) },
    ],
    target: { label: 'Mål', value: 4 },
    comparisons: [
      { label: 'Kommunen', value: -2 },
      { label: 'Riket', value: 1 },
    ],
  },
  panels: {
    kind: 'panels',
    panels: ['Granskolan', long, 'Skolan utan tal', 'D', 'E'].map((label, at) => ({
      label,
      chart: {
        kind: 'bars',
        unit: '%',
        decimals: 1,
        height: 'small',
        shared: { within: 'figure' },
        categories: ['2018/19', '2019/20', '2020/21'],
        series: [
          { key: 'a', label: 'Flickor', values: at === 2 ? gaps.slice(1, 4) : gaps.slice(3) },
          { key: 'b', label: 'Pojkar', values: [numberValue('100'), numberValue('4'), numberValue('0')] },
        ],
        target: { label: 'Mål', value: 85 },
      },
    })),
  },
  panelsLines: {
    kind: 'panels',
    panels: ['A', 'B', 'C', 'D'].map((label) => ({
      label,
      chart: {
        kind: 'lines',
        unit: '%',
        decimals: 1,
        height: 'small',
        categories: ['2018/19', '2019/20', '2020/21', '2021/22', '2022/23'],
        series: [{ key: 'a', label: 'Flickor', values: gaps.slice(1) }],
      },
    })),
  },
  barsNothing: {
    kind: 'bars',
    unit: '',
    decimals: 0,
    categories: ['A'],
    series: [{ key: 'a', label: 'Inget', values: [{ kind: 'missing' }] }],
  },
  lines: {
    kind: 'lines',
    unit: 'meritvärde',
    decimals: 1,
    categories: years,
    series: [
      { key: 'a', label: 'Skolan', values: gaps },
      { key: 'b', label: 'Kommunen', values: [61, 63.4, 66, 71, 70.2, 74].map((value) => numberValue(value)) },
      { key: 'c', label: long, values: [60, 63, 66, 71, 70, 74].map((value) => numberValue(value)) },
    ],
  },
  linesSmallRange: {
    kind: 'lines',
    unit: 'index',
    decimals: 2,
    categories: years,
    series: [
      {
        key: 'a',
        label: 'A',
        values: ['3.45', '3.451', '3.449', '3.45', '3.45', '3.46'].map((value) => numberValue(value)),
      },
    ],
    target: { label: 'Mål', value: 3.5 },
  },
  yearWheel: {
    kind: 'yearWheel',
    startMonth: 8,
    events: Array.from({ length: 12 }, (_, at) => ({
      month: (at % 12) + 1,
      label: at === 4 ? long : `Händelse ${at + 1}`,
    })),
  },
  yearWheelCrowded: {
    kind: 'yearWheel',
    startMonth: 1,
    events: Array.from({ length: 36 }, (_, at) => ({
      month: at % 5 === 0 ? 3 : (at % 12) + 1,
      label: at === 7 ? long : `Händelse nummer ${at + 1} som följs upp av nämnden`,
    })),
  },
  trend: {
    kind: 'trend',
    decimals: 1,
    labels: years,
    values: [61, 63.4, 66, 71, 70.2, 74].map((value) => numberValue(value)),
  },
  trendGaps: { kind: 'trend', decimals: 1, labels: years, values: gaps },
}

const evil = '<b class="x">fet</b> & "citat" \'apostrof\' </style><script>alert(1)</script> {{title}}'
const tones: Tone[] = ['highlight', 'good', 'progress', 'started', 'warning', 'muted']
const figure = (drawing: Drawing, caption: string): DocumentNode => ({
  type: 'figure',
  origin: origin(),
  caption: t(caption),
  alt: `${caption}: beskrivning av vad figuren visar.`,
  drawing,
})

/** Every node, every inline, every odd shape of a table, hostile text everywhere. */
export const stressTree = (layout: DocumentTree['layout'] = 'report'): DocumentTree =>
  finished(
    [
      {
        type: 'cover',
        origin: origin(),
        title: evil,
        subtitle: evil,
        lines: [t(evil), [{ type: 'link', href: 'https://example.org/a?b=1&c=2', text: 'Webbplats' }]],
        facts: [{ label: evil, value: evil }],
        logo: { asset: 'logo"><script>', alt: evil },
      },
      { type: 'contents', origin: origin(), title: 'Innehåll', depth: 3 },
      section(evil, [
        ...(['body', 'lead', 'help', 'muted', 'label'] as const).map((style) => p(`${style}: ${evil}`, style)),
        p([
          ...t('Text '),
          ...b('fet'),
          { type: 'text', text: ' kursiv', italic: true },
          { type: 'text', text: ' båda', bold: true, italic: true },
          { type: 'break' },
          { type: 'link', href: 'javascript:alert(1)', text: 'farlig länk' },
          { type: 'link', href: ' JaVaScRiPt:alert(1)', text: 'farlig länk två' },
          { type: 'link', href: 'data:text/html,<script>alert(1)</script>', text: 'farlig länk tre' },
          { type: 'link', href: 'mailto:skola@example.org', text: 'e-post' },
          { type: 'reference', target: 'numbers', text: '' },
          { type: 'note', inlines: t(`Not med ${evil}`) },
          ...tones.map((tone) => ({ type: 'tag' as const, label: `Märke ${tone}`, symbol: '●', tone })),
        ]),
        list(['Punkt', evil]),
        list(['Ett', 'Två'], true),
        {
          type: 'list',
          origin: origin(),
          ordered: false,
          items: [
            { inlines: t('Yttre'), children: [list(['Inre', long])] },
            ...tones.map((tone) => ({ inlines: t(`Ton ${tone}`), tone })),
          ],
        },
        { type: 'quote', origin: origin(), children: [p(evil)], source: t('Elev i årskurs 5') },
        ...(['guidance', 'info', 'answer', 'decision'] as const).map(
          (variant): DocumentNode => ({
            type: 'callout',
            origin: origin(),
            variant,
            title: t(`Ruta ${variant}`),
            children: [p(evil), list(['a', 'b'])],
          }),
        ),
        { type: 'callout', origin: origin(), variant: 'info', children: [p('Utan rubrik')] },
        { type: 'problem', origin: origin(), code: 'X', severity: 'error', message: evil },
        { type: 'problem', origin: origin(), code: 'Y', severity: 'warning', message: 'En varning.' },
        {
          type: 'image',
          origin: origin(),
          asset: 'bild',
          alt: 'En skolgård',
          caption: t('Skolgården'),
          widthPercent: 40,
        },
        { type: 'image', origin: origin(), asset: 'prydnad', alt: '' },
        {
          type: 'group',
          origin: origin(),
          columns: [
            [p('Vänster'), block('Rubrik i grupp', [list(['a'])])],
            [table('Höger', [head('A', 'B')], [row('a', '1')])],
          ],
        },
        section('Underavsnitt', [answer('Svar', 'Ja'), block('Block', [p('Text')])]),
        p('Emoji 😀 och ● ✓ → ★ samt arabiska مدرسة och hebreiska בית ספר.'),
      ]),
      section(
        'Tabeller',
        [
          block('Siffror', [
            {
              ...table(
                'Grupperade rubriker',
                [
                  {
                    key: '1',
                    cells: [
                      cell('Ämne', { header: 'column', rowSpan: 2 }),
                      cell('2022', { header: 'column', colSpan: 2 }),
                      cell('2023', { header: 'column', colSpan: 2 }),
                    ],
                  },
                  {
                    key: '2',
                    cells: ['Flickor', 'Pojkar', 'Flickor', 'Pojkar'].map((label) => cell(label, { header: 'column' })),
                  },
                ],
                [
                  {
                    key: 'a',
                    label: t('Språk'),
                    rows: [
                      row('Svenska', '91,2', '..', '~100', '–'),
                      { ...row('Engelska', '1', '2', '3', '4'), role: 'total' as const },
                    ],
                  },
                  {
                    key: 'b',
                    label: t('Övriga'),
                    rows: [
                      {
                        key: 'm',
                        cells: [
                          cell('Matematik', { header: 'row' }),
                          cell('77,0', { colSpan: 2 }),
                          cell('81', { tone: 'good' }),
                          cell('', { tone: 'started' }),
                        ],
                      },
                    ],
                  },
                ],
                {
                  columns: [{ key: 'c0' }, ...['a', 'b', 'c', 'd'].map((key) => ({ key, align: 'number' as const }))],
                  notes: [t('.. för få elever'), t(evil)],
                },
              ),
              origin: origin('numbers'),
            },
          ]),
          table(
            'Utan huvud',
            [],
            [
              {
                key: 'a',
                cells: [
                  cell('Fråga', { header: 'row' }),
                  cell('', {
                    inlines: [],
                    children: [
                      p('Stycke'),
                      list(['Lista']),
                      section('Rubrik i en cell', [p('Text')], { variant: 'block' }),
                    ],
                  }),
                ],
              },
            ],
            { columns: textColumns(1, 3) },
          ),
          table('', [head('', 'Namnlös', 'Tom')], [row('Rad', '', evil)], { numbered: false }),
          table(
            'Sextio rader',
            [head('Rad', 'Värde')],
            Array.from({ length: 60 }, (_, at) => row(`Rad ${at + 1}`, String(at))),
          ),
          block('Bred', [
            table(
              'Matris',
              [head('Mål', 'Varför', 'Verksamheter', 'Målbild', 'Insatser', 'Fortsätter')],
              [
                {
                  key: 'a',
                  cells: Array.from({ length: 6 }, (_, at) =>
                    cell(
                      at === 4
                        ? `${'Mycket lång text om insatser. '.repeat(300)}`
                        : `${long} ${'och mer text '.repeat(9)}`,
                      at === 0 ? { header: 'row' } : {},
                    ),
                  ),
                },
              ],
              { columns: textColumns(1, 1, 1, 1, 1, 1) },
            ),
          ]),
        ],
        { newPage: true },
      ),
      section(
        'Figurer',
        Object.entries(hardDrawings).map(([name, drawing]) => figure(drawing, `Figur ${name}`)),
        { variant: 'appendix', newPage: true },
      ),
    ],
    {
      layout,
      title: evil,
      author: evil,
      running: { start: evil, end: evil },
      facts: { unit: evil, schoolYear: '2022/23', adopted: evil, registryNumber: evil },
    },
  )
