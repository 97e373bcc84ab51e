import { type MeasuredValue, numberValue } from '#document/answer/value.ts'
import { absence, examined, groupsOf, share, suppressedSchool } from './results.ts'

type Answers = Record<string, unknown>
type Prose = {
  attendance: string
  culture: 'established' | 'underWay' | 'begun'
  assessment: string
  priority: string
  analysis: Record<number, string>
}

const prose: Record<string, Prose> = {
  almviksskolan: {
    attendance:
      'Mentorn ringer hem redan första frånvarodagen och arbetslaget går igenom listan varje måndag. Fyra av sex elever som hade lång frånvaro i höstas är nu i skolan varje vecka.',
    culture: 'established',
    assessment:
      'Vi rättar de nationella proven i årskurs 3 och 6 tillsammans med Ekebackens skola. Lärarna planerar numera bedömningen innan arbetsområdet börjar.',
    priority: 'Läsundervisning i alla ämnen i årskurs 1–3.',
    analysis: {
      3: 'Pojkarna halkar efter i läsförståelse redan i årskurs 2. De får för lite tid att läsa längre texter under skoldagen.',
      6: 'Resultaten är stabila. I matematik brister det i problemlösning, där undervisningen har varit för läroboksstyrd.',
    },
  },
  centralskolan: {
    attendance:
      'Andelen elever med enstaka ströfrånvaro har minskat, men de elever som var borta mest är borta ännu mer. Vi kopplade in elevhälsan för sent i årskurs 9.',
    culture: 'begun',
    assessment:
      'Ämneslagen jämför betyg och provresultat varje termin. Skillnaden mellan lärare har minskat i engelska men inte i matematik.',
    priority: 'Tidig kartläggning av frånvaro från första dagen i årskurs 7.',
    analysis: {
      9: 'Matematik är vårt svagaste ämne för tredje året i rad. Elever som saknar grunderna från mellanstadiet hinner inte ikapp.',
    },
  },
  dalbyskolan: {
    attendance:
      'Gemensamma rutiner från förskoleklass till årskurs 9 gör att inga signaler tappas vid stadiebyten. På lågstadiet ser vi tydligt färre sena ankomster.',
    culture: 'underWay',
    assessment:
      'Sambedömning över stadierna har gett en gemensam bild av vad som krävs. Eleverna säger i enkäten att de oftare förstår vad de ska utveckla.',
    priority: 'Ett gemensamt arbetssätt i matematik från årskurs 1 till 9.',
    analysis: {
      3: 'Flickorna når längre än pojkarna i svenska. Vi har satsat på högläsning och ser att ordförrådet växer, men långsamt.',
      6: 'Svenska går framåt efter två år med läsgrupper. Matematiken ligger kvar på samma nivå.',
      9: 'Engelskan är stark. I matematik får eleverna stöd, men det kommer för sent på läsåret.',
    },
  },
  'ekebackens-skola': {
    attendance:
      'Vi har bjudit in vårdnadshavare till samtal innan frånvaron blir lång. Det har gett fler barn som kommer tillbaka efter sjukdom utan att dra ut på det.',
    culture: 'underWay',
    assessment:
      'Att rätta prov ihop med Almviksskolan har gjort oss mer samstämmiga. Vi vill göra det i fler ämnen och med fler lärare.',
    priority: 'Specialpedagogen arbetar i klassrummet, inte vid sidan av.',
    analysis: {
      3: 'Nästan alla flickor når kriterierna i svenska, men var femte pojke gör det inte. Stödet behöver sättas in tidigare.',
      6: 'Klassen har bytt lärare i matematik två gånger, och det märks i resultaten.',
    },
  },
  fjallviksskolan: {
    attendance:
      'På en liten skola märks varje frånvaro direkt. Rutinerna har gjort att vi agerar lika oavsett vilken familj det gäller.',
    culture: 'established',
    assessment:
      'Vi är få lärare och har därför sambedömt med Dalbyskolan på distans. Det har gett trygghet i svåra avvägningar.',
    priority: 'Mer samplanering med Dalbyskolan i alla ämnen.',
    analysis: {
      3: 'Gruppen är för liten för att redovisas. Vi följer varje elev och ser god utveckling i läsning.',
      6: 'Gruppen är för liten för att redovisas. Eleverna läser gärna och skriver alltmer självständigt.',
    },
  },
}

const resultsOf = (school: string, grade: number): Answers => {
  const own = examined.filter((one) => one.grade === grade && one.schools[school])
  const cells = own.map(({ subject, schools }) => {
    const counts = schools[school]
    const cell = (group: 'all' | 'girls' | 'boys'): MeasuredValue => {
      if (!counts || school === suppressedSchool) return { kind: 'suppressed' }
      const { part, whole } = groupsOf(counts)[group]
      return numberValue(share(part, whole))
    }
    return [subject, { all: cell('all'), girls: cell('girls'), boys: cell('boys') }]
  })
  const [first] = own
  const counted = first?.schools[school]
  const counts = counted
    ? Object.entries(groupsOf(counted)).map(([group, { whole }]) => [group, { n: numberValue(whole) }])
    : []
  return { cells: Object.fromEntries(cells), counts: Object.fromEntries(counts) }
}

/** All answers of a school's report; figures the school counted itself, with the number of pupils behind them. */
export const reportAnswers = (school: string): Answers => {
  const own = prose[school]
  if (!own) throw new Error(`The seed has no answers for ${school}.`)
  const [, now = 0, , n = 0] = absence[school] ?? []
  return {
    attendanceEffects: { answer: own.attendance },
    attendanceCulture: { answer: own.culture },
    absenceTable: { cells: { 'absence20.all': { VT2024: numberValue(now) } }, counts: { all: { n: numberValue(n) } } },
    assessmentEffects: { answer: own.assessment },
    priority: { answer: own.priority },
    ...Object.fromEntries(
      Object.entries(own.analysis).flatMap(([grade, answer]) => [
        [`results${grade}`, resultsOf(school, Number(grade))],
        [`analysis${grade}`, { answer }],
      ]),
    ),
  }
}
