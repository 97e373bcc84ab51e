import type { Vocabulary } from '#document/input/input.ts'
import type { Seed } from '../Seed.ts'
import { examined } from './results.ts'

const grades = Array.from({ length: 9 }, (_, index) => index + 1)
const absence = (key: string, label: string, definition: string): Vocabulary['measures'][number] => ({
  key,
  label,
  unit: '%',
  decimals: 1,
  definition,
  population: 'elever i årskurs 1–9 i kommunens skolor',
  source: 'Kommunens frånvarosystem',
})

const subjects: Vocabulary['subjects'] = [
  { key: 'swedish', label: 'Svenska', short: 'SV' },
  { key: 'mathematics', label: 'Matematik', short: 'MA' },
  { key: 'english', label: 'Engelska', short: 'EN' },
]
export const subjectName = (key: string): string => subjects.find((one) => one.key === key)?.label ?? key

const vocabulary: Vocabulary = {
  domains: [
    { key: 'attendance', label: 'Ökad närvaro' },
    { key: 'assessment', label: 'Likvärdig bedömning' },
  ],
  subjects,
  groups: [
    { key: 'all', label: 'Alla' },
    { key: 'girls', label: 'Flickor' },
    { key: 'boys', label: 'Pojkar' },
    ...grades.map((grade) => ({ key: `grade${grade}`, label: `Åk ${grade}` })),
  ],
  measures: [
    ...examined.map(({ grade, subject }) => ({
      key: `attainmentGrade${grade}.${subject}`,
      label: `${subjectName(subject)} årskurs ${grade}`,
      unit: '%',
      decimals: 1,
      definition: 'Andel elever som lägst har nått kriterierna för godtagbara kunskaper eller betyget E.',
      population: 'elever i kommunens skolor',
      source: 'Kommunens elevsystem, vårterminen',
    })),
    absence('absence20', 'Minst 20 % frånvaro', 'Andel elever med minst 20 procents frånvaro under vårterminen.'),
    absence('absence20to29', 'Frånvaro 20–29 %', 'Andel elever vars frånvaro under vårterminen är 20–29 procent.'),
    absence('absence30to49', 'Frånvaro 30–49 %', 'Andel elever vars frånvaro under vårterminen är 30–49 procent.'),
  ],
  scales: [
    {
      key: 'culture',
      label: 'Hur långt skolan har kommit',
      levels: [
        {
          key: 'established',
          label: 'Etablerat',
          symbol: '●',
          tone: 'good',
          meaning: 'alla arbetslag gör så varje vecka',
        },
        { key: 'underWay', label: 'På god väg', symbol: '◐', tone: 'progress', meaning: 'de flesta arbetslag gör så' },
        { key: 'begun', label: 'Påbörjat', symbol: '○', tone: 'started', meaning: 'några arbetslag har börjat' },
      ],
    },
  ],
  suppression: { minN: 10, secondary: true, symbol: '..' },
  notation: { schoolYear: '2022/2023', term: 'VT-23' },
}

/** An invented municipality: its schools, figures and answers are made up. */
export const municipality: Seed['municipality'] = {
  key: 'resultatdagar',
  name: 'Åsmarks kommun',
  kind: 'municipality',
  vocabulary,
  theme: { name: 'kommun', primary: '#1f4e3d', accent: '#a8481c' },
  roles: [
    { key: 'förvaltningschef', label: 'Förvaltningschef', value: 'Gunilla Sand' },
    { key: 'grundskolechef', label: 'Verksamhetschef grundskola', value: 'Anders Holm' },
    { key: 'board', label: 'Nämnd', value: 'Barn- och utbildningsnämnden' },
  ],
}
