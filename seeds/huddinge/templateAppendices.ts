import type { RawBlock, SectionContent } from '#document/input/input.ts'
import { titled as block, section } from '../content.ts'

const appendix = (
  sectionKey: string,
  title: string,
  blocks: RawBlock[],
  more: Partial<SectionContent> = {},
): SectionContent => section(sectionKey, title, blocks, { kind: 'appendix', newPage: true, ...more })
const given = (label: string, key: string) => ({ key, label, fill: 'given' })

const wheel: RawBlock[] = [
  block('skWheel', 'figure', '', {
    kind: 'wheel',
    caption: 'SK-hjulet',
    centre: 'SK',
    alt: 'Ett hjul med fyra steg som följer på varandra: följa upp, analysera, planera och genomföra, och så om igen.',
    items: [
      { label: 'Följa upp', detail: 'Var är vi?' },
      { label: 'Analysera', detail: 'Varför blev det så?' },
      { label: 'Planera', detail: 'Vart ska vi?' },
      { label: 'Genomföra', detail: 'Hur gör vi?' },
    ],
  }),
  block('dialogues', 'table', 'Kvalitetsdialogerna', {
    caption: 'De tre kvalitetsdialogerna mellan huvudman och rektor',
    rowHeading: 'Dialog',
    columns: [given('Innehåll', 'content'), given('Syfte', 'purpose')],
    rows: [
      {
        key: 'd1',
        label: 'Kvalitetsdialog 1',
        cells: [
          {
            text: '- Målmallen och nästa läsår i fokus\n- Skolchefen skickar målmallen till rektor före mötet\n- Har vi samma bild? Varför, varför inte?\n- Målmallen spikas',
          },
          { text: 'Samsyn och stöd i det fortsatta utvecklingsarbetet.' },
        ],
      },
      {
        key: 'd2',
        label: 'Kvalitetsdialog 2',
        cells: [
          { text: '- Hur ser det ut just nu?\n- Behövs nya insatser?' },
          { text: 'Samsyn och stöd i det fortsatta utvecklingsarbetet.' },
        ],
      },
      {
        key: 'd3',
        label: 'Kvalitetsdialog 3',
        cells: [
          {
            text: '- Hur blev det?\n- Vilka mål ska vara kvar nästa läsår, och varför?\n- Vilka mål ska tas bort, och varför?\n- Behövs nya mål, och varför?',
          },
          { text: 'Samsyn och stöd i utvecklingsarbetet och i kommande kvalitetsarbete.' },
        ],
      },
    ],
  }),
]

const goalQuality: RawBlock[] = [
  block('criteria', 'table', 'Vad som kännetecknar ett bra mål', {
    caption: 'Fyra kriterier för mål',
    rowHeading: 'Kriterium',
    columns: [given('Frågor att ställa', 'questions')],
    rows: [
      {
        key: 'measurable',
        label: 'Målen är utvärderingsbara',
        cells: [{ text: 'Går målen att utvärdera eller mäta? Hur vet vi om ni har nått målet?' }],
      },
      { key: 'influence', label: 'Målen är påverkbara', cells: [{ text: 'Kan ni själva påverka resultatet?' }] },
      { key: 'realistic', label: 'Målen är realistiska', cells: [{ text: 'Är målet möjligt att nå?' }] },
      { key: 'clear', label: 'Målen är tydliga', cells: [{ text: 'Är det tydligt vad som ska göras?' }] },
    ],
  }),
  block('goalChain', 'figure', 'Målkedjan', {
    kind: 'chain',
    direction: 'vertical',
    caption: 'Målkedjan är grunden i det systematiska kvalitetsarbetet',
    alt: 'En kedja i fem led uppifrån och ned: kommunfullmäktiges mål, nämndens mål, områdets utvecklingsområden, skolans mål och undervisningen.',
    items: [
      { label: 'Kommunfullmäktiges mål' },
      { label: 'Grundskolenämndens mål', detail: 'SKA-mål för alla skolor' },
      { label: 'Områdets utvecklingsområden' },
      { label: 'Skolans mål', detail: 'Planeringsrapporten' },
      { label: 'Undervisning och fritidshem' },
    ],
  }),
]

export const appendices: SectionContent[] = [
  { sectionKey: 'partAppendices', kind: 'part', title: 'Bilagor', blocks: [] },
  appendix('wheel', 'SK-hjulet', wheel),
  appendix('goalQuality', 'Målkvalitet och målkedja', goalQuality),
  appendix('mandatoryGoals', 'SKA-mål – grundskolenämndens mål {{år.förra}}', [
    block('mandatory', 'mandatoryGoals', '', {
      variant: 'boardWithIndicators',
      yearOffset: 0,
      caption: 'Grundskolenämndens mål {{år.förra}}, som alla verksamheter ska arbeta med (SKA-mål)',
    }),
  ]),
  appendix('focusThis', 'Områdesspecifika utvecklingsområden {{läsår}}', [
    block('focusThis', 'focusItems', 'Utvecklingsområden för {{område}}', { yearOffset: 0, mode: 'list' }),
  ]),
  appendix('mandatoryNext', 'SKA-mål – grundskolenämndens mål {{år}}', [
    block('mandatoryNext', 'mandatoryGoals', '', {
      variant: 'councilWithBoard',
      yearOffset: 1,
      caption: 'Kommunfullmäktiges och grundskolenämndens mål {{år}}',
      councilLabel: 'Kommunfullmäktigemål',
      boardLabel: 'Nämndmål',
    }),
  ]),
  appendix('focusNext', 'Områdesspecifika utvecklingsområden {{läsår.nästa}}', [
    block('focusNext', 'focusItems', 'Utvecklingsområden för {{område}}', { yearOffset: 1, mode: 'highlight' }),
  ]),
  appendix('guidance', 'Stöd och instruktioner', [
    block('guidance', 'guidanceAppendix', '', {
      intro: 'Det systematiska kvalitetsarbetet ska dokumenteras. Ni arbetar fortfarande också i Digisam.',
    }),
  ]),
  appendix(
    'worksheet',
    'Målmallen',
    [
      block('goalWorksheet', 'goalPlanning', '', {
        purpose: 'worksheet',
        yearOffset: 1,
        required: false,
        help: 'Pröva varje mål mot de fyra kriterierna innan ni skriver in det i planeringsrapporten. Målmallen används i kvalitetsdialog 1.',
      }),
    ],
    { help: 'Skolchefen skickar ut målmallen inför kvalitetsdialog 1.' },
  ),
]
