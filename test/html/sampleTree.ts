import { numberValue } from '#document/answer/value.ts'
import type { Cell, DocumentNode, DocumentTree } from '#document/tree/tree.ts'
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

const subjects =
  'Bild,Biologi,Engelska,Fysik,Geografi,HKK,Historia,Idrott & hälsa,Kemi,Matematik,Modersmål,Musik,NO,Religionskunskap,Samhällskunskap,Slöjd,SO,Svenska,SVA,Teknik'.split(
    ',',
  )
const share = (index: number, shift: number) =>
  `${(98 - ((index * 7 + shift * 5) % 23)).toString()},${(index * 3 + shift) % 10}`
const attainment = table(
  'Måluppfyllelse per ämne i årskurs 6, vårterminen 2023 (andel elever i procent)',
  [
    {
      key: 'h1',
      cells: [cell('Ämne', { header: 'column', rowSpan: 2 }), cell('Årskurs 6', { header: 'column', colSpan: 3 })],
    },
    { key: 'h2', cells: ['Samtliga', 'Flickor', 'Pojkar'].map((label) => cell(label, { header: 'column' })) },
  ],
  subjects.map((subject, index) =>
    row(
      subject,
      share(index, 0),
      subject === 'Modersmål' ? '..' : share(index, 1),
      subject === 'Modersmål' ? '..' : share(index, 2),
    ),
  ),
  {
    columns: [{ key: 'c0' }, ...['a', 'b', 'c'].map((key) => ({ key, align: 'number' as const }))],
    notes: [
      t('.. betyder att värdet inte visas därför att det bygger på färre än tio elever.'),
      t('Källa: kommunens betygsinsamling, juni 2023.'),
    ],
  },
)
const measures = table(
  'Meritvärde och minst E i lästa ämnen, årskurs 6',
  [head('', 'VT-21', 'VT-22', 'VT-23', 'Huddinge kommun VT-23')],
  [
    {
      key: 'm',
      label: t('Meritvärde (17 ämnen)'),
      rows: [
        row('Samtliga', '214,3', '219,8', '222,1', '226,4'),
        row('Flickor', '223,0', '228,4', '231,7', '237,2'),
        row('Pojkar', '206,2', '211,5', '213,0', '216,1'),
      ],
    },
    {
      key: 'e',
      label: t('Minst E i lästa ämnen (%)'),
      rows: [
        row('Samtliga', '71,2', '74,0', '76,9', '78,3'),
        row('Flickor', '75,5', '77,1', '80,2', '81,9'),
        row('Pojkar', '67,4', '71,3', '73,8', '74,9'),
      ],
    },
  ],
)
const tests = table(
  'Andel elever som klarat nationella proven i respektive ämne (%)',
  [head('', 'Svenska', 'Svenska som andraspråk', 'Matematik', 'Engelska')],
  [
    row('Samtliga elever', '92,3', '71,4', '84,6', '95,1'),
    row('Flickor', '95,0', '..', '85,2', '96,4'),
    row('Pojkar', '89,8', '..', '84,1', '93,9'),
  ],
)
const survey = (caption: string, rows: [string, number, number, number, number][]) =>
  table(
    caption,
    [head('Index', 'Skolan', 'Mellersta/ Nordvästra', 'Sydvästra/ Östra', 'Huddinge')],
    rows.map(([label, ...values]) => row(label, ...values.map(String))),
  )

const goalHead = [
  head(
    'Mål läsåret 2022/23',
    'Varför var det här ett utvecklingsområde för er?',
    'Vilka verksamheter har berörts av insatserna?',
    'Målbild',
    'Insatser och resultat',
    'Ska målet finnas kvar under kommande läsår?',
  ),
]
const goalRow = (goal: string, mandatory: boolean, results: Cell, keep: Cell): DocumentNode & { type: 'table' } =>
  table('', goalHead, [
    {
      key: goal,
      cells: [
        cell(
          [
            ...b(goal),
            ...(mandatory
              ? [
                  { type: 'text' as const, text: ' ' },
                  { type: 'tag' as const, label: 'SKA', tone: 'muted' as const },
                ]
              : []),
          ],
          { header: 'row' },
        ),
        cell(
          'Resultaten på de nationella proven i årskurs 3 och 6 har varierat mellan klasser med likartade förutsättningar. Kartläggningen hösten 2022 visade att undervisningen i läsförståelse bedrevs på olika sätt i arbetslagen.',
        ),
        cell('Förskoleklass, årskurs 1–9 och fritidshemmet'),
        cell(
          'Alla elever möter en undervisning där läsförståelsestrategier används i samtliga ämnen. Andelen elever med minst E i lästa ämnen ska öka från 74 till 80 procent.',
        ),
        results,
        keep,
      ],
    },
  ])
const goalTable = (caption: string): DocumentNode => {
  const one = goalRow(
    'Öka andelen elever som når minst E i lästa ämnen',
    true,
    cell('', {
      inlines: [],
      children: [
        p(
          'Samtliga arbetslag har genomfört tre undervisningscykler med gemensam planering, auskultation och uppföljning.',
        ),
        list([
          '76,9 procent av eleverna i årskurs 6 når minst E, en ökning med 2,9 procentenheter.',
          'I årskurs 9 är resultatet oförändrat.',
          'Studiehandledningen har byggts ut till sex språk.',
        ]),
      ],
    }),
    cell(
      [
        { type: 'tag', label: 'Ja', symbol: '●', tone: 'progress' },
        ...t(' Målet kvarstår. Ökningen är för liten för att kunna tillskrivas insatserna.'),
      ],
      { tone: 'progress' },
    ),
  )
  const two = goalRow(
    'Fler elever ska uppleva att de kan få svårare uppgifter om de vill',
    false,
    cell(
      'Lärarna har provat öppna uppgifter i matematik och naturorienterande ämnen. Andelen elever som svarar att de får utmaningar har ökat från 61 till 72 procent i skolenkäten, mest på mellanstadiet.',
    ),
    cell(
      [
        { type: 'tag', label: 'Nej', symbol: '✓', tone: 'good' },
        ...t(' Arbetssättet är nu en del av den ordinarie undervisningen.'),
      ],
      { tone: 'good' },
    ),
  )
  return table(caption, goalHead, [...one.groups[0]!.rows, ...two.groups[0]!.rows], {
    columns: textColumns(3, 4, 2.6, 4, 5, 3.4),
  })
}
const domains = ['Lärande', 'Normer och värden', 'Ledarskap', 'Arbetsmiljö']

const focus = (title: string, items: [string, boolean, boolean][]): DocumentNode =>
  block(title, [
    {
      type: 'list',
      origin: origin(),
      ordered: false,
      items: items.map(([text, mandatory, highlighted]) => ({
        inlines: [
          ...t(text),
          ...(mandatory ? t(' (SKA)') : []),
          ...(highlighted
            ? [
                ...t(' '),
                { type: 'tag' as const, label: 'Vårt utvecklingsområde', symbol: '★', tone: 'highlight' as const },
              ]
            : []),
        ],
        ...(highlighted ? { tone: 'highlight' as const } : {}),
      })),
    },
  ])

const lorem =
  'Björkdalsskolan är en F–9-skola med 612 elever i södra delen av kommunen. Upptagningsområdet är blandat: villabebyggelse i öster och flerfamiljshus runt centrum. Omkring 38 procent av eleverna har ett annat modersmål än svenska, och under läsåret började 43 elever hos oss efter terminsstart.'

/** Twelve pages or so in the manner of a school's SK document: the picture to judge the look by. */
export const sampleTree = (theme = 'kommun'): DocumentTree =>
  finished(
    [
      {
        type: 'cover',
        origin: origin(),
        title: 'Björkdalsskolan',
        subtitle: 'Systematiskt kvalitetsarbete',
        lines: [t('Uppföljning 2022/23'), t('Planering 2023/24')],
        facts: [
          { label: 'Skolform', value: 'Grundskola F–9 och fritidshem' },
          { label: 'Område', value: 'Sydvästra/Östra' },
          { label: 'Rektor', value: 'Maria Åkerström' },
          { label: 'Inlämnad', value: '30 juni 2023' },
        ],
        logo: { asset: 'logo', alt: 'Huddinge kommun, logotyp' },
      },
      { type: 'contents', origin: origin(), title: 'Innehåll', depth: 2 },
      section(
        'Presentation av skolan',
        [
          p(
            'Beskriv skolan för en läsare som inte känner den: elever, personal, upptagningsområde, styrkor och utmaningar.',
            'lead',
          ),
          answer(
            'Skolans svar',
            lorem,
            'Personalen är stabil: av 58 lärare har 51 legitimation och de flesta har arbetat på skolan i mer än fem år. Den största utmaningen är likvärdigheten mellan klasser, särskilt i svenska och matematik på mellanstadiet. Skolans styrka är ett väl utvecklat samarbete mellan skola och fritidshem samt en elevhälsa som arbetar nära arbetslagen.',
          ),
        ],
        { newPage: true },
      ),
      section(
        'Uppföljning av läsåret 2022/23',
        [
          section(
            'Resultatredovisning årskurs 6',
            [
              p([
                ...t('Resultaten avser vårterminen. Se även '),
                { type: 'reference', target: 'bilaga-ska', text: '' },
                ...t(' om de mål som alla skolor arbetar med.'),
              ]),
              attainment,
              answer(
                'Eventuell kommentar',
                'Måluppfyllelsen är högst i praktisk-estetiska ämnen. I matematik och svenska som andraspråk når färre elever kriterierna än året innan, vilket hänger samman med att flera elever är nyanlända.',
              ),
              block('Meritvärde och minst E i lästa ämnen', [measures]),
              block('Nationella prov', [
                tests,
                {
                  type: 'figure',
                  origin: origin(),
                  caption: t('Andel som klarat nationella proven jämfört med andel med minst betyget E'),
                  alt: 'Stapeldiagram. I alla fyra ämnen är andelen med minst E högre än andelen som klarat provet. Skillnaden är störst i svenska som andraspråk, 71,4 mot 82,0 procent.',
                  drawing: {
                    kind: 'bars',
                    unit: '%',
                    decimals: 1,
                    categories: ['Svenska', 'Svenska som andraspråk', 'Matematik', 'Engelska'],
                    series: [
                      {
                        key: 'prov',
                        label: 'Klarat nationella provet',
                        values: [numberValue('92.3'), numberValue('71.4'), numberValue('84.6'), numberValue('95.1')],
                      },
                      {
                        key: 'betyg',
                        label: 'Minst betyget E',
                        values: [numberValue('94.0'), numberValue('82.0'), numberValue('88.2'), numberValue('96.0')],
                      },
                    ],
                    target: { label: 'Nämndens mål 90', value: 90 },
                  },
                },
                answer(
                  'Skolans svar',
                  'Skillnaderna är små i engelska men tydliga i svenska som andraspråk. Vår analys är att undervisningen ger eleverna tid att visa kunskaper muntligt, vilket provet gör i mindre utsträckning.',
                ),
              ]),
            ],
            { newPage: true },
          ),
          section(
            'Normer och värden',
            [
              p('Kommunens enkät besvarades i februari 2023. Index 0–100, högre är bättre.'),
              survey('Enkätresultat årskurs F–3', [
                ['Lärande', 77, 75, 74, 74],
                ['Delaktighet, inflytande', 71, 74, 69, 72],
                ['Livsstil', 80, 79, 79, 79],
                ['Trygghet, studiero', 78, 82, 76, 79],
                ['Fritids', 74, 77, 72, 75],
                ['Modersmål/studiehandledning', 73, 75, 70, 72],
                ['Nöjdhet', 68, 69, 63, 66],
              ]),
              survey('Enkätresultat årskurs 4–6', [
                ['Lärande', 70, 71, 72, 71],
                ['Delaktighet, inflytande', 47, 48, 49, 48],
                ['Livsstil', 66, 67, 68, 67],
                ['Trygghet, studiero', 71, 75, 73, 74],
                ['Fritids', 64, 65, 61, 63],
                ['Modersmål/studiehandledning', 72, 76, 71, 73],
                ['Nöjdhet', 57, 56, 58, 57],
              ]),
              {
                type: 'figure',
                origin: origin(),
                caption: t('Trygghet och studiero 2019–2023'),
                alt: 'Linjediagram. Skolans index har stigit från 68 till 78 mellan 2019 och 2023. Värde saknas för 2021. Kommunen ligger på 76 till 79.',
                drawing: {
                  kind: 'lines',
                  unit: 'index',
                  decimals: 0,
                  categories: ['2019', '2020', '2021', '2022', '2023'],
                  series: [
                    {
                      key: 's',
                      label: 'Björkdalsskolan',
                      values: [numberValue(68), numberValue(70), { kind: 'missing' }, numberValue(74), numberValue(78)],
                    },
                    {
                      key: 'k',
                      label: 'Huddinge kommun',
                      values: [numberValue(76), numberValue(77), numberValue(77), numberValue(78), numberValue(79)],
                    },
                  ],
                },
              },
              answer(
                'Eventuell kommentar',
                'Tryggheten har ökat i de yngre årskurserna sedan vi införde fler vuxna på rasterna. På mellanstadiet är studieron fortfarande ett utvecklingsområde.',
              ),
            ],
            { newPage: true },
          ),
          section(
            'Målanalys läsåret 2022/23',
            [
              p([
                ...t('Målen är hämtade från förra årets planering. Stöd och exempel på frågor finns i '),
                { type: 'reference', target: 'bilaga-stod', text: '' },
                ...t('.'),
              ]),
              ...domains.slice(0, 2).map((domain) => block(domain, [goalTable(`Målanalys: ${domain.toLowerCase()}`)])),
            ],
            { newPage: true },
          ),
          section(
            'Övriga fokusområden',
            [
              block('Andelen behöriga lärare (SKA)', [
                p(
                  '”Elevernas undervisning leds av legitimerade och behöriga lärare i respektive ämne” är ett prioriterat område för politiken. Uppgifter från Skolverket:',
                ),
                list([
                  'Samtliga huvudmän, Huddinge: 80,5 % (riket 82,4 %)',
                  'Kommunal huvudman, Huddinge: 85 % (riket 84,8 %)',
                  [
                    ...t('Enskild huvudman, Huddinge: 59,8 % (riket 70,7 %)'),
                    {
                      type: 'note',
                      inlines: t(
                        'Avser lärare med legitimation och behörighet i minst ett undervisningsämne, läsåret 2022/23.',
                      ),
                    },
                  ],
                ]),
                {
                  type: 'callout',
                  origin: origin(),
                  variant: 'guidance',
                  title: t('Stöd'),
                  children: [
                    p(
                      'Vilka ämnen har ni i dag inte behörig lärare i? Om ni ligger lägre än genomsnittet för kommunal huvudman, hur planerar ni att förbättra behörigheten?',
                    ),
                  ],
                },
                answer(
                  'Skolans svar',
                  'Av 58 lärare är 51 legitimerade. Behörighet saknas i teknik på mellanstadiet och i moderna språk. Två lärare läser in behörighet genom Lärarlyftet under 2023/24.',
                ),
              ]),
              {
                type: 'quote',
                origin: origin(),
                children: [p('Det är lugnare i klassrummet nu. Man vågar fråga när man inte förstår.')],
                source: t('Elev i årskurs 5, elevrådets gruppsamtal'),
              },
            ],
            { newPage: true },
          ),
        ],
        { variant: 'part' },
      ),
      section(
        'Bilagor',
        [
          section(
            'SK-hjulet',
            [
              {
                type: 'figure',
                origin: origin(),
                caption: t('Kvalitetsarbetets år'),
                alt: 'Ett hjul med sex steg medurs: målmallen, kvalitetsdialog 1, planering, genomförande, kvalitetsdialog 2 och uppföljning med kvalitetsdialog 3.',
                drawing: {
                  kind: 'wheel',
                  centre: 'Systematiskt kvalitetsarbete',
                  segments: [
                    { label: 'Målmallen', detail: 'Skolan prövar sina mål mot de fyra kriterierna' },
                    { label: 'Kvalitetsdialog 1', detail: 'Målen spikas tillsammans med skolchefen' },
                    { label: 'Planeringsrapport', detail: 'Mål, insatser och hur de mäts' },
                    { label: 'Kvalitetsdialog 2', detail: 'Hur ser det ut just nu?' },
                    { label: 'Uppföljning och målanalys', detail: 'Resultaten redovisas och förklaras' },
                    { label: 'Kvalitetsdialog 3', detail: 'Vilka mål ska vara kvar nästa läsår?' },
                  ],
                },
              },
              table(
                'De tre kvalitetsdialogerna',
                [],
                [
                  {
                    key: '1',
                    cells: [
                      cell('Kvalitetsdialog 1', { header: 'row' }),
                      cell('', {
                        inlines: [],
                        children: [
                          list([
                            'Målmallen och nästa läsår i fokus.',
                            'Har vi samma bild? Varför eller varför inte?',
                            'Syfte: samsyn och stöd i det fortsatta utvecklingsarbetet.',
                          ]),
                        ],
                      }),
                    ],
                  },
                  {
                    key: '2',
                    cells: [
                      cell('Kvalitetsdialog 2', { header: 'row' }),
                      cell('', { inlines: [], children: [list(['Hur ser det ut just nu? Nya insatser?'])] }),
                    ],
                  },
                  {
                    key: '3',
                    cells: [
                      cell('Kvalitetsdialog 3', { header: 'row' }),
                      cell('', {
                        inlines: [],
                        children: [
                          list(['Hur blev det?', 'Vilka mål ska vara kvar nästa läsår, och vilka ska tas bort?']),
                        ],
                      }),
                    ],
                  },
                ],
                { columns: textColumns(1, 3) },
              ),
            ],
            { variant: 'appendix', newPage: true },
          ),
          section(
            'SKA-mål – grundskolenämndens mål',
            [
              {
                type: 'figure',
                origin: origin(),
                caption: t('Målkedjan'),
                alt: 'En kedja i fyra steg: kommunfullmäktiges mål, nämndens mål, områdets utvecklingsområden och skolans mål.',
                drawing: {
                  kind: 'chain',
                  direction: 'horizontal',
                  steps: [
                    { label: 'Kommunfullmäktige', detail: 'Mål för hela kommunen' },
                    { label: 'Grundskolenämnden', detail: 'SKA-mål för alla skolor' },
                    { label: 'Området', detail: 'Områdesspecifika utvecklingsområden' },
                    { label: 'Skolan', detail: 'Egna mål och insatser' },
                  ],
                },
              },
              table(
                'Kommunfullmäktiges och nämndens mål 2023',
                [head('Kommunfullmäktigemål', 'Nämndmål')],
                [
                  {
                    key: 'a',
                    cells: [
                      cell('En trygg och lyckad skolgång lägger grunden för framtiden', { header: 'row', rowSpan: 2 }),
                      cell('Eleverna når kunskapskraven och utvecklas så långt som möjligt.'),
                    ],
                  },
                  {
                    key: 'b',
                    cells: [cell('Elevernas undervisning leds av legitimerade och behöriga lärare i respektive ämne.')],
                  },
                  row('Huddinges välfärd håller hög kvalitet', 'Eleverna ges en likvärdig skolgång.'),
                  row(
                    'Huddinge kommun har en sund och uthållig ekonomi',
                    'Grundskolenämnden har en ansvarsfull och effektiv ekonomi.',
                  ),
                ],
                { columns: textColumns(1, 1) },
              ),
            ],
            { variant: 'appendix', newPage: true, key: 'bilaga-ska' },
          ),
          section(
            'Områdesspecifika utvecklingsområden 2023/24',
            [
              p([
                ...t('Följande har identifierats för '),
                ...b('Sydvästra/Östra'),
                ...t(
                  '. (SKA) betyder att det är ett nämndmål. Markerade rader är utvecklingsområden för Björkdalsskolan.',
                ),
              ]),
              focus('Lärande', [
                ['Eleverna når kunskapskraven och utvecklas så långt som möjligt.', true, true],
                ['Elevernas undervisning leds av legitimerade och behöriga lärare i respektive ämne.', true, false],
                [
                  'Arbeta för att fler elever ska uppleva att undervisningen gör dem nyfikna så att de vill lära sig mer.',
                  false,
                  true,
                ],
                [
                  'Arbeta för att fler elever ska uppleva att de får vara med och bestämma/påverka arbetet på lektionerna.',
                  false,
                  false,
                ],
              ]),
              focus('Normer och värden', [
                ['Arbeta för att öka elevernas nöjdhet med skolan.', true, false],
                [
                  'Arbeta för att öka elevernas upplevelse av trygghet och studiero där eleverna också känner sig delaktiga i arbetet med att ta fram skolans ordningsregler.',
                  true,
                  true,
                ],
              ]),
              focus('Ledarskap', [
                ['Arbeta för en budget i balans.', true, false],
                [
                  'Arbeta för att organisera så att resurserna i så hög utsträckning som möjligt går till eleven.',
                  true,
                  false,
                ],
              ]),
            ],
            { variant: 'appendix', newPage: true },
          ),
          section(
            'Stöd och instruktioner',
            [
              {
                type: 'callout',
                origin: origin(),
                variant: 'guidance',
                title: t('1. Presentation av skolan'),
                children: [
                  p(
                    'Här beskriver ni er skola. Tänk att läsaren inte känner er: hur många elever har ni, hur ser upptagningsområdet ut, vad är era styrkor och utmaningar?',
                  ),
                ],
              },
              {
                type: 'problem',
                origin: origin(),
                code: 'UNKNOWN_BLOCK',
                severity: 'error',
                message:
                  'Blocktypen ”enkätgraf” finns inte i den här installationen. Blockets inställningar och svar är kvar; lägg till blocktypen igen eller ta bort blocket ur mallen.',
              },
            ],
            { variant: 'appendix', newPage: true, key: 'bilaga-stod' },
          ),
        ],
        { variant: 'part' },
      ),
    ],
    { theme },
  )
