import { bold, list, paragraph, text } from '#document/tree/nodes.ts'
import { numberTree } from '#document/tree/numbering/numberTree.ts'
import type { Cell, DocumentNode, DocumentTree, Inline, Row, SectionNode, TableNode } from '#document/tree/tree.ts'

let block = 0
const origin = () => ({ blockKey: `stress-${++block}` })
const at = origin()

const section = (
  title: string | Inline[],
  children: DocumentNode[],
  rest: Partial<SectionNode> & { key?: string } = {},
): SectionNode => {
  const { key, ...more } = rest
  return {
    type: 'section',
    origin: key ? { blockKey: key } : origin(),
    variant: 'section',
    title: typeof title === 'string' ? text(title) : title,
    numbered: true,
    inContents: true,
    children,
    ...more,
  }
}
const cell = (value: string | Inline[], rest: Partial<Cell> = {}): Cell => ({
  inlines: typeof value === 'string' ? text(value) : value,
  ...rest,
})
const head = (...titles: string[]): Row => ({
  key: 'head',
  cells: titles.map((title) => cell(title, { header: 'column' })),
})
const row = (key: string, first: string, ...values: (string | Cell)[]): Row => ({
  key,
  cells: [cell(first, { header: 'row' }), ...values.map((value) => (typeof value === 'string' ? cell(value) : value))],
})
const table = (
  caption: string,
  rest: Partial<TableNode> & Pick<TableNode, 'columns' | 'head' | 'groups'>,
): TableNode => ({
  type: 'table',
  origin: origin(),
  caption: text(caption),
  numbered: true,
  ...rest,
})

export const longAnswer = Array.from(
  { length: 90 },
  (_, index) =>
    `Mening ${index + 1}: undervisningen har följts upp i arbetslagen varje månad och lärarna beskriver att eleverna fått tydligare återkoppling.`,
).join(' ')

const subjects = [
  'Bild',
  'Engelska',
  'Idrott och hälsa',
  'Matematik',
  'Modersmål',
  'Musik',
  'Biologi',
  'Fysik',
  'Kemi',
  'Geografi',
  'Historia',
  'Religionskunskap',
  'Samhällskunskap',
  'Slöjd',
  'Svenska',
  'Svenska som andraspråk',
  'Teknik',
  'Teckenspråk',
  'Hem- och konsumentkunskap',
]

const attainment = table('Andel elever som nått kriterierna för godtagbara kunskaper i årskurs 3, läsåret 2023/24', {
  origin: { blockKey: 'attainment' },
  columns: [
    { key: 'subject' },
    { key: 'all', align: 'number' },
    { key: 'girls', align: 'number' },
    { key: 'boys', align: 'number' },
  ],
  head: [
    {
      key: 'h1',
      cells: [
        cell('Ämne', { header: 'column', rowSpan: 2 }),
        cell(
          [...text('Andel i procent'), { type: 'note', inlines: text('Andelen av de elever som har betyg i ämnet.') }],
          { header: 'group', colSpan: 3 },
        ),
      ],
    },
    {
      key: 'h2',
      cells: [
        cell('Alla', { header: 'column' }),
        cell('Flickor', { header: 'column' }),
        cell('Pojkar', { header: 'column' }),
      ],
    },
  ],
  groups: [
    {
      key: 'first',
      label: text('Praktiska och estetiska ämnen'),
      rows: subjects.slice(0, 6).map((name, index) => row(name, name, `${80 + index},5`, '92,1', '..')),
    },
    {
      key: 'second',
      label: text('Övriga ämnen'),
      rows: [
        ...subjects.slice(6).map((name, index) => row(name, name, `${71 + index},0`, '~100', '–')),
        { ...row('sum', 'Alla ämnen', '84,2', '88,9', '79,4'), role: 'total' },
      ],
    },
  ],
  notes: [
    text('.. = uppgiften visas inte av sekretesskäl. – = ej aktuellt. ~100 = en till fyra elever saknas.'),
    [
      { type: 'text', text: 'Källa: ', bold: true },
      { type: 'link', href: 'https://www.skolverket.se/statistik?a=1&b=2', text: 'Skolverkets statistik' },
    ],
  ],
})

const matrix: TableNode = table('Målanalys, område Lärande', {
  columns: ['Mål', 'Målindikator', 'Insatser', 'Måluppfyllelse', 'Analys', 'Fortsatt arbete'].map((key) => ({ key })),
  head: [head('Mål', 'Målindikator', 'Insatser', 'Måluppfyllelse', 'Analys av orsaker', 'Fortsatt arbete')],
  groups: [
    {
      key: 'all',
      rows: [1, 2, 3].map((number) =>
        row(
          `goal${number}`,
          `Mål ${number}: alla elever läser med flyt i årskurs ${number} (SKA)`,
          'Andel elever som når målet i bedömningsstödet',
          cell([], {
            children: [
              list(at, [
                { inlines: text('Läslyftet för alla lärare') },
                { inlines: text('Intensivläsning'), children: [list(at, [{ inlines: text('i åtta veckor') }])] },
              ]),
            ],
          }),
          cell([{ type: 'tag', label: 'På god väg', symbol: '◐', tone: 'progress' }], { tone: 'progress' }),
          cell([], {
            children: [
              paragraph(at, text('Undervisningen har blivit mer lik mellan klasserna.')),
              paragraph(at, text('Frånvaron är fortsatt hög i en grupp.')),
            ],
          }),
          'Insatsen fortsätter och utvärderas i december.',
        ),
      ),
    },
  ],
})

const record: TableNode = table('Insats 1', {
  numbered: false,
  columns: [
    { key: 'label', weight: 1 },
    { key: 'answer', weight: 2.4 },
  ],
  head: [],
  stacked: true,
  groups: [
    {
      key: 'one',
      rows: [
        row('name', 'Insatsens namn', 'Språkutvecklande arbetssätt i alla ämnen'),
        row(
          'problem',
          'Problem som insatsen ska lösa',
          cell([], {
            children: [paragraph(at, text(longAnswer)), list(at, [{ inlines: text('Ojämn kvalitet') }], true)],
          }),
        ),
        row(
          'degree',
          'Grad av måluppfyllelse',
          cell([{ type: 'tag', label: 'Uppnått', symbol: '●', tone: 'good' }], { tone: 'good' }),
        ),
        row('empty', 'Mål som inte nåtts', ''),
      ],
    },
  ],
})

const children: DocumentNode[] = [
  {
    type: 'cover',
    origin: at,
    title: 'Uppföljning och planering av det systematiska kvalitetsarbetet',
    subtitle: 'Vårbyskolan F–9',
    lines: [text('Uppföljning läsåret 2023/24'), text('Planering läsåret 2024/25')],
    facts: [
      { label: 'Skolenhetskod', value: '12345678' },
      { label: 'Rektor', value: 'Åsa Öberg' },
      { label: 'Fastställd', value: '2024-09-30' },
    ],
    logo: { asset: 'logo', alt: 'Exempelkommuns vapen' },
  },
  { type: 'contents', origin: at, title: 'Innehåll', depth: 3 },
  section(
    'Uppföljning',
    [
      paragraph(at, text('Denna del beskriver vad som hände under läsåret.'), 'lead'),
      section('Presentation av skolan', [
        paragraph(at, text('Beskriv skolan kort. Skriv högst en halv sida.'), 'help'),
        paragraph(at, [
          ...text('Vårbyskolan har '),
          ...bold('612 elever'),
          ...text(' från förskoleklass till årskurs 9. Se '),
          { type: 'reference', target: 'attainment', text: '' },
          ...text(' och '),
          { type: 'reference', target: 'wide', text: '' },
          ...text('. Läs mer på '),
          { type: 'link', href: 'https://www.skolverket.se/', text: 'Skolverkets webbplats' },
          ...text('.'),
          {
            type: 'note',
            inlines: [
              ...text('Uppgifter från '),
              { type: 'link', href: 'mailto:register@example.se', text: 'skolregistret' },
              ...text(' i oktober.'),
            ],
          },
          ...text(' Bra jobbat 🎉! '),
          { type: 'text', text: 'Kursivt', italic: true },
          { type: 'break' },
          ...text('Ny rad. På arabiska heter skola مدرسة, sedan svenska igen.'),
        ]),
        paragraph(at, text('مرحبا بكم في المدرسة، نتمنى لكم سنة سعيدة.')),
        paragraph(at, text('Dämpad upplysning.'), 'muted'),
        paragraph(at, text('Prioriterat under året'), 'label'),
        list(at, [
          {
            inlines: text('Studiero i alla klassrum'),
            children: [
              paragraph(at, text('Ett stycke inne i punkten.')),
              list(at, [{ inlines: text('Inre punkt') }, { inlines: text('Inre punkt två') }], true),
            ],
          },
          {
            inlines: [
              ...text('Utvecklingsområde för denna skola '),
              { type: 'tag', label: 'Prioriterat', symbol: '★', tone: 'highlight' },
            ],
            tone: 'highlight',
          },
          { inlines: text('Samverkan med hemmen') },
        ]),
        list(at, [{ inlines: text('Första steget') }, { inlines: text('Andra steget') }], true),
        list(at, [{ inlines: text('Ny lista börjar om') }], true),
        section('Rubrik i block', [paragraph(at, text('Text under en rubrik som inte står i innehållet.'))], {
          variant: 'block',
          numbered: false,
          inContents: false,
        }),
        {
          type: 'quote',
          origin: at,
          children: [paragraph(at, text('Vi har fått mer tid tillsammans och det märks i klassrummet.'))],
          source: text('Lärare i årskurs 5'),
        },
        {
          type: 'callout',
          origin: at,
          variant: 'info',
          title: text('Att tänka på'),
          children: [
            paragraph(at, text('Ett första stycke i rutan.')),
            paragraph(at, text('Ett andra stycke i rutan.')),
          ],
        },
        {
          type: 'callout',
          origin: at,
          variant: 'guidance',
          title: text('Stöd'),
          children: [
            paragraph(at, text('Rutan har en lista:')),
            list(at, [{ inlines: text('ett') }, { inlines: text('två') }]),
          ],
        },
        {
          type: 'callout',
          origin: at,
          variant: 'decision',
          children: [list(at, [{ inlines: text('Beslut: planen fastställs, § 45') }])],
        },
        {
          type: 'problem',
          origin: at,
          code: 'BROKEN_ANSWER',
          message: 'Svaret kan inte läsas. Öppna avsnittet och spara igen.',
          severity: 'error',
        },
        {
          type: 'group',
          origin: at,
          columns: [
            [paragraph(at, text('Styrkor'), 'label'), list(at, [{ inlines: text('Läsning') }])],
            [paragraph(at, text('Utmaningar'), 'label'), list(at, [{ inlines: text('Matematik') }])],
          ],
        },
        {
          type: 'group',
          origin: at,
          columns: [
            [section('Vänster', [paragraph(at, text('a'))], { variant: 'block', numbered: false, inContents: false })],
            [paragraph(at, text('b'))],
          ],
        },
      ]),
      section(
        [...text('Resultat i årskurs 3'), { type: 'note', inlines: text('Not i en rubrik.') }],
        [
          attainment,
          paragraph(at, text('Kommentar efter tabellen utan tomma stycken.')),
          {
            type: 'figure',
            origin: origin(),
            caption: text('Meritvärde över tid'),
            alt: 'Stapeldiagram: meritvärdet steg från 215 till 231 mellan 2021 och 2023.',
            drawing: {
              kind: 'bars',
              unit: 'poäng',
              decimals: 1,
              categories: ['VT-21', 'VT-22', 'VT-23'],
              series: [
                {
                  key: 'school',
                  label: 'Skolan',
                  values: [
                    { kind: 'number', value: '215.2' },
                    { kind: 'number', value: '224.0' },
                    { kind: 'number', value: '231.5' },
                  ],
                },
                {
                  key: 'city',
                  label: 'Kommunen',
                  values: [
                    { kind: 'number', value: '228.1' },
                    { kind: 'suppressed' },
                    { kind: 'number', value: '229.0' },
                  ],
                },
              ],
            },
            data: table('Meritvärde över tid, siffror', {
              numbered: false,
              columns: [{ key: 'y' }, { key: 's', align: 'number' }, { key: 'c', align: 'number' }],
              head: [head('Termin', 'Skolan', 'Kommunen')],
              groups: [
                {
                  key: 'g',
                  rows: [
                    row('21', 'VT-21', '215,2', '228,1'),
                    row('22', 'VT-22', '224,0', '..'),
                    row('23', 'VT-23', '231,5', '229,0'),
                  ],
                },
              ],
            }),
          },
          {
            type: 'image',
            origin: at,
            asset: 'photo',
            alt: 'Elever läser i biblioteket',
            caption: text('Biblioteket'),
            widthPercent: 50,
          },
          { type: 'image', origin: at, asset: 'ornament', alt: '' },
          { type: 'image', origin: at, asset: 'saknas', alt: 'En bild som är borta' },
        ],
        { newPage: true },
      ),
      section('Analys av mål', [paragraph(at, text('Tabellen är bred och står på liggande sida.')), matrix], {
        key: 'wide',
        orientation: 'landscape',
      }),
    ],
    { variant: 'part', numbered: false },
  ),
  section(
    'Planering',
    [
      section('Insatser', [record, record], {}),
      section('Underavsnitt', [
        section(
          'Nivå tre',
          [
            section('Nivå fyra', [paragraph(at, text('Djup text.'))], {
              variant: 'block',
              numbered: false,
              inContents: false,
            }),
          ],
          { variant: 'block', numbered: false, inContents: false },
        ),
      ]),
    ],
    { variant: 'part', numbered: false },
  ),
  section(
    'Stöd och instruktioner',
    [paragraph(at, text('Ogiltiga tecken \u0000\u0008\uD800 tas bort, <taggar> & "citat" blir kvar.'))],
    { variant: 'appendix', newPage: true },
  ),
]

export const stressTree: DocumentTree = numberTree({
  version: 1,
  language: 'sv',
  layout: 'report',
  title: 'Vårbyskolan: systematiskt kvalitetsarbete 2023/24',
  author: 'Exempelkommun',
  theme: 'kommun',
  running: { start: 'Vårbyskolan', end: 'Systematiskt kvalitetsarbete 2023/24' },
  facts: { unit: 'Vårbyskolan', schoolYear: '2023/24' },
  children,
}).tree
