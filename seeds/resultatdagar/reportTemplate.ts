import type { SectionContent, TemplateContent } from '#document/input/input.ts'
import { titled as block, question as required, type Settings } from '../content.ts'
import { bullets, p, rich } from '../richText.ts'
import { examined } from './results.ts'

const question = (blockKey: string, title: string, prompt: string, more: Settings = {}) =>
  required(blockKey, title, prompt, 'Skolans svar', more)

const results = (grade: number): SectionContent => ({
  sectionKey: `grade${grade}`,
  kind: 'section',
  title: `Resultat årskurs ${grade}`,
  showWhen: { grades: [grade] },
  help: 'Fyll i vårterminens resultat. Färre än tio elever i gruppen: skriv två punkter (..) i stället för ett tal.',
  blocks: [
    block(`results${grade}`, 'subjectAttainment', '', {
      grade: String(grade),
      caption: `Andel elever (%) som nått kriterierna i årskurs ${grade}, vårterminen {{år}}`,
      subjects: examined.filter((one) => one.grade === grade).map(({ subject }) => ({ subject })),
      groups: ['all', 'girls', 'boys'].map((group) => ({ group })),
      comment: false,
    }),
    question(`analysis${grade}`, '', `Vad ser ni i resultaten för årskurs ${grade}, och vad tror ni att de beror på?`),
  ],
})

/** What every school hands in before the result days. Short: the days build on it. */
export const reportTemplate: TemplateContent = {
  title: 'Kvalitetsrapport {{läsår}}',
  language: 'sv',
  layout: 'report',
  sections: [
    {
      sectionKey: 'front',
      kind: 'front',
      title: 'Omslag',
      blocks: [
        block('reportCover', 'cover', '', {
          heading: '{{enhet}}',
          subheading: 'Kvalitetsrapport {{läsår}}',
          lines: [{ text: 'Underlag till resultat- och planeringsdagarna {{år}}' }],
          facts: [
            { label: 'Rektor', value: '{{rektor}}' },
            { label: 'Område', value: '{{område}}' },
            { label: 'Lämnas till', value: '{{grundskolechef}}, verksamhetschef' },
          ],
        }),
      ],
    },
    {
      sectionKey: 'about',
      kind: 'section',
      title: 'Så används rapporten',
      blocks: [
        block('aboutText', 'richText', '', {
          content: rich(
            p('Svaren och siffrorna samlas till kommunens bildspel på resultat- och planeringsdagarna. Skriv därför'),
            bullets(
              'kort, så att det går att läsa från en duk',
              'om effekter för eleverna, inte bara om vad ni har gjort',
              'så att ingen enskild elev kan kännas igen',
            ),
          ),
        }),
      ],
    },
    {
      sectionKey: 'attendance',
      kind: 'section',
      title: 'Ökad närvaro',
      blocks: [
        question(
          'attendanceEffects',
          'Effekter av närvaroarbetet',
          'Vilka effekter ser ni för eleverna av arbetet med ökad närvaro under {{läsår}}?',
          { help: 'Två till fyra meningar. Säg gärna vad som talar för att effekten beror på arbetet.' },
        ),
        block('attendanceCulture', 'question', 'Närvarokultur', {
          prompt: 'Hur långt har skolan kommit i att bygga en närvarokultur?',
          type: 'degree',
          scale: 'culture',
          required: true,
        }),
        block('absenceTable', 'measureTable', 'Elever med hög frånvaro', {
          caption: 'Andel elever (%) med minst 20 procents frånvaro',
          measures: [{ measure: 'absence20' }],
          groups: [{ group: 'all' }],
          periods: [
            { term: 'VT', yearOffset: -1 },
            { term: 'VT', yearOffset: 0 },
          ],
          comment: false,
        }),
      ],
    },
    {
      sectionKey: 'assessment',
      kind: 'section',
      title: 'Likvärdig bedömning',
      blocks: [
        question(
          'assessmentEffects',
          'Sambedömning',
          'Hur har sambedömningen mellan lärare och skolor påverkat undervisningen och bedömningen?',
        ),
      ],
    },
    ...[3, 6, 9].map(results),
    {
      sectionKey: 'next',
      kind: 'section',
      title: 'Nästa läsår',
      blocks: [
        question('priority', 'Viktigaste insatsen', 'Vilken insats är viktigast för skolan {{läsår.nästa}}?', {
          maxLength: 200,
          label: '',
        }),
      ],
    },
  ],
}
