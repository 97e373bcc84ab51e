import type { TemplateContent } from '#document/input/input.ts'
import { block, section } from '#seeds/content.ts'
import { p, rich } from '#seeds/richText.ts'
import { chosen, column, libraryKeyOf, question, rowsOf } from '../build.ts'
import { about } from '../parts/about.ts'
import { front } from '../parts/front.ts'

const grounds = [
  'Kön',
  'Könsöverskridande identitet eller uttryck',
  'Etnisk tillhörighet',
  'Religion eller annan trosuppfattning',
  'Funktionsnedsättning',
  'Sexuell läggning',
  'Ålder',
]

/** The yearly plan that the Discrimination Act and the Education Act ask for: risks by ground, measures, follow-up. */
export const content: TemplateContent = {
  title: 'Plan mot diskriminering och kränkande behandling {{läsår}}',
  language: 'sv',
  layout: 'report',
  sections: [
    front('Plan mot diskriminering och kränkande behandling', 'Gäller läsåret {{läsår}}'),
    about(
      'Om planen',
      [
        'Planen gäller för {{enhet}} under läsåret {{läsår}}. Den visar vad vi gör för att förebygga och förhindra kränkande behandling, och hur vi arbetar med aktiva åtgärder mot diskriminering.',
        'Alla barn och elever har rätt till en trygg utbildning. Ingen ska behöva utstå kränkningar, trakasserier eller diskriminering hos oss.',
      ],
      [
        'skollagen (2010:800) 6 kap., som kräver en plan varje år (8 §)',
        'diskrimineringslagen (2008:567) 3 kap. om aktiva åtgärder',
      ],
    ),
    section('begrepp', 'Vad orden betyder', [
      block('begreppText', 'richText', {
        content: rich(
          p(
            'Kränkande behandling är ett uppträdande som kränker ett barns eller en elevs värdighet utan att vara diskriminering.',
          ),
          p(
            'Diskriminering är när någon missgynnas eller kränks på ett sätt som hänger samman med en av de sju diskrimineringsgrunderna. Trakasserier och sexuella trakasserier är former av diskriminering.',
          ),
        ),
      }),
      block('grunder', 'list', {
        style: 'bullets',
        intro: 'De sju diskrimineringsgrunderna:',
        items: grounds.map((text) => ({ text })),
      }),
    ]),
    section('forraPlanen', 'Så gick det med förra årets plan', [
      block('forraAtgarder', 'records', {
        libraryKey: libraryKeyOf('forraAtgarder'),
        libraryVersion: 1,
        caption: 'Åtgärder i förra årets plan',
        itemLabel: 'Åtgärd',
        titleColumn: 'atgard',
        atLeast: 1,
        help: 'Skollagen 6 kap. 8 § kräver att planen redogör för hur förra årets åtgärder har genomförts.',
        columns: [
          column('atgard', 'Åtgärd', 'shortText'),
          chosen('genomford', 'Genomförd', 'Ja', 'Delvis', 'Nej'),
          column('resultat', 'Vad ledde den till?'),
        ],
      }),
    ]),
    section('kartlaggning', 'Kartläggning: risker och hinder', [
      question(
        'kartlaggningMetod',
        'Hur har ni kartlagt risker för kränkningar, trakasserier och diskriminering?',
        'Till exempel enkäter, trygghetsvandringar, samtal, statistik över anmälda kränkningar. Skriv när det gjordes och vilka som deltog.',
      ),
      question(
        'kartlaggningResultat',
        'Vilka risker och hinder såg ni, och vad beror de på?',
        'Tänk på platser, tider, grupper, rutiner och undervisning. Skriv så att ingen enskild kan kännas igen.',
      ),
      block('grunderRisker', 'table', {
        libraryKey: libraryKeyOf('grunderRisker'),
        libraryVersion: 1,
        caption: 'Undersökningen för varje diskrimineringsgrund',
        rowHeading: 'Grund',
        columns: [column('risk', 'Risker och hinder hos oss'), column('atgard', 'Vad vi gör åt dem')],
        rows: rowsOf(...grounds),
        help: 'Alla sju grunderna ska undersökas varje år. Skriv ”ingen risk sedd” om ni har undersökt och inte funnit någon.',
      }),
    ]),
    section('atgarder', 'Åtgärder under läsåret {{läsår}}', [
      block('aretsAtgarder', 'records', {
        libraryKey: libraryKeyOf('aretsAtgarder'),
        libraryVersion: 1,
        caption: 'Förebyggande och främjande åtgärder',
        itemLabel: 'Åtgärd',
        titleColumn: 'atgard',
        print: 'cards',
        atLeast: 1,
        help: 'Varje åtgärd ska svara mot en risk i kartläggningen.',
        columns: [
          column('atgard', 'Åtgärd', 'shortText', { required: true }),
          column('varfor', 'Vilken risk svarar den mot?'),
          column('ansvarig', 'Ansvarig', 'person'),
          column('klart', 'Klart', 'date'),
          column('uppfoljning', 'Hur och när följs den upp?'),
        ],
      }),
    ]),
    section('rutiner', 'När något händer', [
      question(
        'vandaSigTill',
        'Vem ska barn, elever och vårdnadshavare vända sig till?',
        'Ange funktioner och hur man når dem, till exempel mentor, rektor och elevhälsa.',
      ),
      question(
        'rutinUtreda',
        'Hur anmäls, utreds och dokumenteras kränkningar?',
        'Beskriv vägen från personal till rektor och från rektor till huvudmannen (skollagen 6 kap. 10 §), vem som utreder, och vad som gäller när någon i personalen är inblandad.',
      ),
    ]),
    section('delaktighetPlan', 'Delaktighet', [
      question(
        'delaktighetPlan',
        'Hur har barn, elever, vårdnadshavare och personal deltagit i arbetet med planen?',
        'Skriv också hur planen görs känd för dem.',
      ),
    ]),
  ],
}
