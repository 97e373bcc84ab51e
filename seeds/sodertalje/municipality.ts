import type { Vocabulary } from '#document/input/input.ts'
import type { Seed } from '../Seed.ts'

const source = 'Utbildningskontorets resultatuppföljning'
const share = (key: string, label: string) => ({ key, label, unit: '%', decimals: 1, source })

const vocabulary: Vocabulary = {
  domains: [
    { key: 'leadership', label: 'Pedagogisk ledning' },
    { key: 'learningOrganisation', label: 'Lärande organisation' },
    { key: 'goalSteering', label: 'Mål- och resultatstyrning' },
    { key: 'teaching', label: 'Kvalitet i undervisningen' },
  ],
  subjects: [],
  groups: [
    { key: 'all', label: 'Totalt' },
    { key: 'girls', label: 'Flickor' },
    { key: 'boys', label: 'Pojkar' },
  ],
  measures: [
    share('preschoolLanguage', 'Språkutveckling'),
    share('preschoolPlay', 'Lek och samspel'),
    share('preschoolScience', 'Naturvetenskap och teknik'),
    share('preschoolMathematics', 'Matematik'),
    { key: 'meritRating16', label: 'Meritvärde (16 ämnen)', unit: '', decimals: 1, source },
    { key: 'meritRating17', label: 'Meritvärde (17 ämnen)', unit: '', decimals: 1, source },
    share('eligibleHigher', 'Andel behöriga för högskoleförberedande program'),
    share('eligibleVocational', 'Andel behöriga för yrkesprogram'),
    share(
      'notEligible',
      'Andel elever som inte är behöriga för vare sig högskoleförberedande program eller yrkesprogram',
    ),
    { ...share('allSubjects', 'Andel elever med betyg i samtliga ämnen'), decimals: 0 },
    { key: 'meanGrade', label: 'Totalt', unit: '', decimals: 2, source },
    { key: 'meanGradeHigher', label: 'Högskoleförberedande program', unit: '', decimals: 2, source },
    { key: 'meanGradeVocational', label: 'Yrkesprogram', unit: '', decimals: 2, source },
    { ...share('universityHigher', 'Behöriga från högskoleförberedande program'), decimals: 0 },
    { ...share('vocationalDiploma', 'Avgått med examen från yrkesprogram'), decimals: 0 },
    { ...share('universityVocational', 'varav behöriga till högskola'), decimals: 0 },
  ],
  scales: [
    {
      key: 'normalState',
      label: 'Skattningen',
      levels: [
        ['1', 'vi har långt kvar till kriteriet'],
        ['2', 'vi har satt i gång arbete för att nå kriteriet'],
        ['3', 'vi når kriteriet i viss utsträckning'],
        ['4', 'vi når kriteriet i stor utsträckning'],
        ['5', 'vi når kriteriet fullt ut'],
      ].map(([level = '', meaning = '']) => ({ key: level, label: level, value: Number(level), meaning })),
    },
  ],
  suppression: { minN: 10, secondary: true, symbol: '..' },
  notation: { schoolYear: '2022/2023', term: 'VT-23' },
}

/**
 * `level`, `responsible…` and `…Assessor` are the roles that divisions and units give values of their own, so that one
 * template names the right person on each level; `schools` and its like say whose figures a heading stands over. The names are invented.
 */
export const municipality: Seed['municipality'] = {
  key: 'sodertalje',
  name: 'Södertälje kommun',
  kind: 'municipality',
  vocabulary,
  theme: { name: 'kommun', primary: '#0b5a6f' },
  roles: [
    { key: 'nivå', label: 'Nivå', value: 'kommunnivå' },
    { key: 'ansvarig', label: 'Ansvarig för planen', value: 'utbildningsdirektören' },
    { key: 'ansvarigTitel', label: 'Den ansvarigas titel', value: 'Utbildningsdirektör' },
    { key: 'ansvarigNamn', label: 'Den ansvarigas namn', value: 'Marianne Sjödin' },
    { key: 'skattare1', label: 'Självskattning, första rollen', value: 'U' },
    { key: 'skattare2', label: 'Självskattning, andra rollen', value: 'VC' },
    { key: 'utbildningsdirektör', label: 'Utbildningsdirektör', value: 'utbildningsdirektören' },
    { key: 'förskolechef', label: 'Chef för förskolan', value: 'verksamhetschefen för förskolan' },
    { key: 'grundskolechef', label: 'Chef för grundskolan', value: 'verksamhetschefen för grundskolan' },
    { key: 'gymnasiechef', label: 'Chef för gymnasieskolan', value: 'verksamhetschefen för gymnasieskolan' },
    { key: 'resurschef', label: 'Chef för Resurscentrum', value: 'Resurscentrums verksamhetschef' },
    { key: 'ekonomichef', label: 'Chef för ekonomi och administration', value: 'ekonomichefen' },
    { key: 'stabschef', label: 'Chef för staben', value: 'chefen för strategi och verksamhetsstöd' },
    { key: 'skolor', label: 'Resultaten i grundskolan gäller', value: 'alla kommunala skolor' },
    { key: 'förskolor', label: 'Resultaten i förskolan gäller', value: 'alla kommunala förskolor' },
    {
      key: 'gymnasieskolor',
      label: 'Resultaten i gymnasieskolan gäller',
      value: 'alla elever i de kommunala gymnasieskolorna',
    },
    { key: 'board', label: 'Nämnd', value: 'Utbildningsnämnden' },
  ],
}
