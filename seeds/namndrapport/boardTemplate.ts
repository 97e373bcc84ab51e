import type { TemplateContent } from '#document/input/input.ts'
import { question, section, titled } from '../content.ts'
import { bullets, p, rich } from '../richText.ts'
import { absence, periods, shown } from './measures.ts'
import { unitPage } from './unitPage.ts'
import { areas } from './unitTemplate.ts'

/** The board's yearly report: the whole, what the units say, a page for each of them, and what the board decides. */
export const boardTemplate: TemplateContent = {
  title: 'Nämndens årsrapport om kvalitet {{läsår}}',
  language: 'sv',
  layout: 'report',
  theme: 'trycksak',
  sections: [
    section(
      'front',
      'Omslag',
      [
        titled('cover', 'cover', '', {
          heading: 'Årsrapport om kvalitet',
          subheading: '{{nämnd}}, läsåret {{läsår}}',
          lines: [{ text: 'Huvudmannens systematiska kvalitetsarbete i förskola, fritidshem och grundskola' }],
          facts: [
            { label: 'Beslut', value: '{{fastställd}}' },
            { label: 'Diarienummer', value: '{{diarienummer}}' },
          ],
        }),
        titled('contents', 'contents', '', { depth: '2' }),
      ],
      { kind: 'front', numbered: false, inContents: false },
    ),
    section('summary', 'Sammanfattning', [
      question('summaryText', '', 'Vad ska fullmäktige och vårdnadshavare veta om läsåret?', '', {
        type: 'richText',
        showPrompt: false,
      }),
    ]),
    section('how', 'Så arbetar nämnden', [
      titled('howFigure', 'figure', '', {
        kind: 'chain',
        direction: 'horizontal',
        caption: 'Från enheternas rapporter till nämndens beslut',
        alt: 'En kedja i fyra led: enheternas rapporter i juni, kvalitetsdialoger i augusti, förvaltningens sammanställning i september och nämndens beslut i oktober.',
        items: [
          { label: 'Enheternas rapporter', detail: 'Juni' },
          { label: 'Kvalitetsdialoger', detail: 'Augusti' },
          { label: 'Sammanställning', detail: 'September' },
          { label: 'Nämndens beslut', detail: 'Oktober' },
        ],
      }),
      titled('howText', 'richText', '', {
        textColumns: '2',
        content: rich(
          p(
            'Huvudmannen ska planera, följa upp och utveckla utbildningen systematiskt och kontinuerligt (4 kap. 3 § skollagen). Rektor gör det på sin enhet. Arbetet dokumenteras och inriktas mot de nationella målen.',
          ),
          p('Rapporten bygger på'),
          bullets(
            'varje enhets egen rapport och bedömning',
            'statistik och enkäter över tre år',
            'samtal mellan rektor, skolchef och nämnd.',
          ),
          p('Enheternas ord, siffror och bedömningar är deras egna. Nämndens bedömning står för sig, på varje sida.'),
        ),
      }),
    ]),
    section('whole', 'Läget i kommunen', [
      titled('wholeTable', 'measureTable', '', {
        caption: 'Kommunens enheter tillsammans',
        measures: shown.map(({ key }) => ({ measure: key })),
        groups: [{ group: 'all' }],
        periods,
        answer: 'none',
        comment: false,
      }),
      titled('wholeAbsence', 'rollUp', 'Hög frånvaro', {
        source: 'measure',
        measure: absence.key,
        schoolForms: ['compulsory'],
        caption: 'Andel elever (%) med minst 15 procents frånvaro, vt-{{år}}',
        showChart: true,
        chartMax: '40',
        sortBy: 'value',
      }),
      question('wholeText', '', 'Vad visar resultaten för kommunen som helhet, och varför?', 'Nämndens analys', {
        showPrompt: false,
      }),
    ]),
    section('judged', 'Vad enheterna själva bedömer', [
      ...areas.map(({ key, label }, at) =>
        titled(`judged-${key}`, 'rollUp', '', {
          sourceKey: 'unitAreas',
          field: `cells.${key}.level`,
          show: 'distribution',
          scale: 'quality',
          caption: label,
          showMissing: at === areas.length - 1,
          ...(at === 0 ? { rowColumns: '2' } : { beside: true }),
        }),
      ),
      titled('lacking', 'rollUp', 'Det som behöver utvecklas eller brister', {
        sourceKey: 'unitAreas',
        show: 'table',
        onlyMode: 'is',
        onlyColumn: 'level',
        onlyValues: ['developing', 'lacking'],
        caption: 'Områden som enheten själv bedömer som Behöver utvecklas eller Brister',
        showMissing: false,
      }),
      question('judgedText', '', 'Vad har enheternas bedömningar gemensamt?', 'Nämndens analys', { showPrompt: false }),
    ]),
    section(
      'units',
      'Enheterna',
      [
        titled('unitsTable', 'table', '', {
          caption: 'Kommunens förskolor och skolor {{läsår}}',
          rowsFrom: 'schoolsBelow',
          rowHeading: 'Enhet',
          columns: [
            { key: 'head', label: 'Rektor', fill: 'given', each: '{{item.headTeacher}}' },
            { key: 'area', label: 'Område', fill: 'given', each: '{{item.area}}' },
            { key: 'pupils', label: 'Barn eller elever', fill: 'given', each: '{{item.pupils}}' },
            { key: 'phone', label: 'Telefon', fill: 'given', each: '{{item.phone}}' },
          ],
        }),
      ],
      { newPage: true },
    ),
    unitPage,
    section(
      'overview',
      'Nämndens bedömning av enheterna',
      [
        titled('overviewAll', 'answerView', '', {
          sourceKey: 'verdict',
          caption: 'Alla enheter',
          itemLabel: 'Enhet',
          columns: [
            { key: 'level', width: 2 },
            { key: 'why', width: 4 },
          ],
        }),
        titled('overviewChosen', 'answerView', 'Enheter som följs upp särskilt eller får stöd', {
          sourceKey: 'verdict',
          caption: 'Uppdrag till förvaltningen',
          itemLabel: 'Enhet',
          onlyMode: 'is',
          onlyColumn: 'level',
          onlyValues: ['particular', 'support'],
          columns: [
            { key: 'level', width: 2 },
            { key: 'task', label: 'Uppdrag', fill: 'answer', type: 'longText', required: true, width: 4 },
            { key: 'who', label: 'Ansvarig', fill: 'answer', type: 'person', required: true, width: 2 },
            { key: 'by', label: 'Återrapport', fill: 'answer', type: 'date', required: true, width: 2 },
          ],
        }),
        titled('needs', 'rollUp', 'Vad enheterna ber huvudmannen om', {
          sourceKey: 'unitNeed',
          show: 'table',
          caption: 'Enheternas behov av stöd, i deras egna ord',
          showMissing: false,
        }),
      ],
      { newPage: true },
    ),
    section('conclusions', 'Slutsatser och beslut', [
      question('conclusionsText', '', 'Vilka slutsatser drar nämnden?', '', { type: 'richText', showPrompt: false }),
      titled('decisions', 'records', 'Prioriterade områden {{läsår.nästa}}', {
        itemLabel: 'Område',
        atLeast: 1,
        titleColumn: 'what',
        columns: [
          { key: 'what', label: 'Område', type: 'shortText', required: true, width: 3 },
          { key: 'act', label: 'Nämnden beslutar', type: 'longText', required: true, width: 5 },
          { key: 'who', label: 'Ansvarig', type: 'person', required: true, width: 2 },
          { key: 'when', label: 'Följs upp', type: 'shortText', required: true, width: 2 },
        ],
      }),
      titled('signed', 'people', '', {
        people: [
          { name: '{{chair}}', title: 'Ordförande, {{nämnd}}' },
          { name: '{{skolchef}}', title: 'Skolchef' },
        ],
      }),
    ]),
  ],
}
