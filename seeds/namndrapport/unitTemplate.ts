import type { TemplateContent } from '#document/input/input.ts'
import { question, section, titled } from '../content.ts'
import { absence } from './measures.ts'

/** The four areas of the curricula that both preschools and schools judge themselves in. */
export const areas = [
  { key: 'norms', label: 'Normer och värden' },
  { key: 'learning', label: 'Utveckling och lärande' },
  { key: 'influence', label: 'Ansvar och inflytande' },
  { key: 'steering', label: 'Ledning och stöd' },
]

/** What every unit hands in before the summer: short, for the board's report is made of it. */
export const unitTemplate: TemplateContent = {
  title: 'Enhetens kvalitetsrapport {{läsår}}',
  language: 'sv',
  layout: 'report',
  sections: [
    section(
      'front',
      'Omslag',
      [
        titled('unitCover', 'cover', '', {
          heading: '{{enhet}}',
          subheading: 'Kvalitetsrapport {{läsår}}',
          facts: [
            { label: 'Rektor', value: '{{rektor}}' },
            { label: 'Område', value: '{{område}}' },
            { label: 'Lämnas till', value: '{{nämnd}}' },
          ],
        }),
      ],
      { kind: 'front' },
    ),
    section('year', 'Läsåret', [
      question(
        'unitYear',
        'Resultat och orsaker',
        'Vilka är årets viktigaste resultat, och vad tror ni att de beror på?',
        'Enhetens svar',
        {
          help: 'Tre till fem meningar. Skriv så att ingen enskild kan kännas igen: texten trycks i nämndens rapport.',
        },
      ),
      titled('unitAbsence', 'measureTable', 'Hög frånvaro', {
        caption: 'Andel elever (%) med minst 15 procents frånvaro under vårterminen',
        measures: [{ measure: absence.key }],
        groups: [{ group: 'all' }],
        periods: [{ term: 'VT', yearOffset: 0 }],
        comment: false,
        showWhen: { unitKinds: ['school'] },
      }),
    ]),
    section('own', 'Enhetens egen bedömning', [
      titled('unitAreas', 'table', '', {
        caption: 'Bedömning av läroplanens områden',
        rowHeading: 'Område',
        columns: [
          { key: 'level', label: 'Bedömning', type: 'degree', scale: 'quality', required: true },
          { key: 'why', label: 'Vad bedömningen vilar på', type: 'longText', required: true, width: 4 },
        ],
        rows: areas,
      }),
    ]),
    section('plan', 'Utvecklingsarbete {{läsår.nästa}}', [
      titled('unitPlan', 'records', '', {
        itemLabel: 'Insats',
        atLeast: 1,
        addMax: 3,
        titleColumn: 'action',
        columns: [
          { key: 'action', label: 'Insats', type: 'shortText', required: true, width: 4 },
          { key: 'who', label: 'Ansvarig', type: 'person', width: 2 },
          { key: 'by', label: 'Utvärderas', type: 'shortText', width: 2 },
        ],
      }),
      question('unitNeed', 'Behov av stöd', 'Vad behöver ni från huvudmannen för att lyckas?', 'Enhetens svar', {
        required: false,
        whenEmpty: 'omit',
      }),
    ]),
  ],
}
