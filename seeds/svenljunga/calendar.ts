import type { SeedEvent } from '../Seed.ts'

type Office =
  | 'board'
  | 'boardCommittee'
  | 'council'
  | 'schoolDirector'
  | 'developmentLead'
  | 'pupilHealthLead'
  | 'headTeacher'
  | 'preschoolHead'
const offices: Record<Office, string> = {
  board: 'BUN',
  boardCommittee: 'BUN au',
  council: 'Kommunfullmäktige',
  schoolDirector: 'Förvaltningschef',
  developmentLead: 'Utvecklingsledare',
  pupilHealthLead: 'Chef för elevhälsa',
  headTeacher: 'Rektor',
  preschoolHead: 'Förskolechef',
}
const inWords = (roles: Office[]) =>
  roles
    .map((role, index) => {
      const word = offices[role]
      return index === 0 || word.startsWith('BUN') ? word : word.toLowerCase()
    })
    .join(', ')

/** `when` is a day, month or week of 2019, `a..b` a span. Lines after the first are what the activity holds. */
const on = (when: string, title: string, roles: Office[], more: Partial<SeedEvent> = {}): SeedEvent => {
  const [start = '', end] = when.split('..')
  return {
    date: `2019-${start}`,
    ...(end ? { endDate: `2019-${end}` } : {}),
    title,
    ...(roles.length > 0 ? { responsible: inWords(roles), roles } : {}),
    ...more,
  }
}
const talks = (when: string, ...content: string[]) =>
  on(when, ['Kvalitets- och resultatsamtal', ...content.map((line) => `- ${line}`)].join('\n'), [
    'headTeacher',
    'developmentLead',
  ])
const analysis = (when: string) => on(when, 'Skolanalysgrupp', ['schoolDirector', 'developmentLead', 'boardCommittee'])
const absence = (when: string, period: number) =>
  on(when, `Uppföljning av skolfrånvaro, period ${period}`, ['headTeacher', 'developmentLead', 'pupilHealthLead'])
const progress = (when: string) =>
  on(when, 'Uppföljning av alla elevers utveckling mot målen', ['headTeacher', 'developmentLead'])
/** Several offices together, printed under the name they have together. */
const together = (responsible: string, ...roles: Office[]) => ({ responsible, roles })

/** The 42 rows of the plan's schedule, in the order of the year; rows without anyone responsible are for all. */
export const calendar: SeedEvent[] = [
  on('01', 'Detaljbudget fastställs', []),
  on('01', 'Utvärdering och analys av föregående års verksamhetsplan inför årsbokslutet', [
    'schoolDirector',
    'developmentLead',
  ]),
  on('01', 'Resultat av elev- och vårdnadshavarenkäten presenteras', ['developmentLead']),
  talks(
    '01..02',
    'avstämning av skolledarnas strategier för sitt kvalitetsarbete',
    'uppföljning av höstterminens betyg och delårsavstämning av mål',
  ),
  on('02', 'Årsbokslut\n- utvärdering och analys av föregående år', ['board']),
  talks('02..03', 'uppföljning och analys av enkätresultat'),
  analysis('03-05'),
  absence('03', 2),
  on('03', 'Patientsäkerhetsberättelse', ['pupilHealthLead']),
  talks('03..04', 'uppföljning och analys av närvaro, kunskapsprogression och förskolans och fritidshemmets mål'),
  progress('03'),
  on(
    '04-02',
    'Kvalitetsdialog, internkontroll',
    [],
    together('BUN och ledningsgruppen', 'board', 'schoolDirector', 'headTeacher', 'preschoolHead'),
  ),
  on('04', 'Delårsrapport, fyra månader', ['schoolDirector']),
  on('05', 'Studerandeenkät vid Lärcentrum', ['headTeacher', 'developmentLead']),
  on(
    '05',
    'Ledningskonferens om kvalitetsarbetet',
    [],
    together('Ledningsgruppen', 'schoolDirector', 'developmentLead', 'headTeacher', 'preschoolHead'),
  ),
  analysis('05-14'),
  talks('05..06', 'uppföljning av nationella prov och betyg', 'analys till den samlade kvalitetsrapporten'),
  on('05', 'Barn- och utbildningsnämndens planeringsdag', ['schoolDirector', 'boardCommittee']),
  absence('06', 3),
  on('06', 'Resultat av studerandeenkäten', ['headTeacher', 'developmentLead']),
  on('06-30', 'Enheternas kvalitetsrapporter för läsåret är klara', ['headTeacher', 'preschoolHead'], {
    kind: 'deadline',
  }),
  on('08', 'Enheternas kvalitetsrapporter kan publiceras och lämnas till nämnden', ['developmentLead']),
  on(
    '08',
    'Huvudmannens kvalitetsrapporter för förskola, fritidshem och skola, version 1\n- utkast klart för dialog på förskolechefs- och rektorsmöte',
    ['developmentLead'],
  ),
  on('08', 'Underlag till delårsbokslut, åtta månader', ['schoolDirector']),
  talks(
    '08..09',
    'skolledarnas strategi för kvalitetsarbetet kommande läsår',
    'handlingsplan för läsåret med mål och aktiviteter',
  ),
  on(
    '09',
    'Huvudmannens kvalitetsrapporter för förskola, fritidshem och skola, version 2\n- klara, dialog i ledningsgruppen',
    ['developmentLead'],
  ),
  on(
    '09',
    'Huvudmannens kvalitetsrapporter klara att skickas till nämnden för information\n- enheternas sammanfattningar skickas med',
    ['developmentLead'],
  ),
  on(
    '09-03',
    'Kvalitetsdialog\n- underlag till mål för verksamhetsplanen tas fram',
    [],
    together('BUN och ledningsgruppen', 'board', 'schoolDirector', 'headTeacher', 'preschoolHead'),
  ),
  on('09', 'Uppföljning av delårsbokslut, åtta månader, i BUN au och BUN', ['schoolDirector']),
  analysis('09-16'),
  on('09', 'Verksamhetsplan med mål och indikatorer till BUN au', ['schoolDirector']),
  // The source names nobody for this row; all others of its kind are the head teacher's and the development lead's.
  { date: '2019-09', endDate: '2019-10', title: 'Kvalitets- och resultatsamtal' },
  on(
    '09..10',
    'Vårdnadshavarenkäten genomförs på utvecklingssamtal och föräldramöten',
    [],
    together('Skolledare, utvecklingsledare', 'headTeacher', 'preschoolHead', 'developmentLead'),
  ),
  on('10', 'Verksamhetsplan BUN', ['board']),
  talks('10..11', 'uppföljning och analys av kunskapsprogression och förskolans och fritidshemmets mål'),
  progress('10'),
  talks('11..12', 'uppföljning och analys av närvaro', 'utvärdering av hösten'),
  on(
    'W45..W47',
    'Elevenkäten genomförs under lektionstid',
    [],
    together('Skolledare, utvecklingsledare', 'headTeacher', 'developmentLead'),
  ),
  analysis('11-19'),
  on('11', 'Verksamhetsplan beslutas i kommunfullmäktige', ['council']),
  absence('12', 1),
  on('12', 'Resultat av vårdnadshavarenkäten presenteras', ['developmentLead']),
]
