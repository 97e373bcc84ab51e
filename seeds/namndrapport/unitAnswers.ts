import { numberValue } from '#document/answer/value.ts'
import { absence } from './measures.ts'
import { pupilsIn } from './units.ts'

type Level = 'strong' | 'good' | 'developing' | 'lacking'
type Told = {
  year: string
  /** Per cent of the pupils, where there are pupils. */
  absent?: string
  areas: Record<'norms' | 'learning' | 'influence' | 'steering', [Level, string]>
  plan: [action: string, who: string, by: string][]
  need?: string
}

/** What each unit wrote; invented. */
export const told: Record<string, Told> = {
  blaklockan: {
    year: 'Barnen leker i mindre grupper och konflikterna är färre än i fjol. Vi tror att det beror på att miljöerna byggdes om efter höstens observationer. Språkutvecklingen går framåt, mest för de barn som läser med en vuxen varje dag.',
    areas: {
      norms: ['strong', 'Observationer två gånger per termin visar lugn och omsorg i alla grupper.'],
      learning: ['good', 'Språkkartläggningen visar framsteg. Matematiken följs inte upp lika väl.'],
      influence: ['developing', 'Barnens val styr leken, men sällan det som planeras.'],
      steering: ['good', 'Arbetslagen har tid för gemensam reflektion varje vecka.'],
    },
    plan: [
      ['Planera med barnens frågor som utgångspunkt', 'Arbetslagen', 'Januari och maj'],
      ['Dokumentera matematik i leken', 'Anna Sjödin', 'Maj'],
    ],
  },
  granliden: {
    year: 'Tre av fyra arbetslag har bytt medlemmar under året. Det märks: rutinerna för inskolning följdes inte överallt och vårdnadshavare fick olika besked. Under våren satte vi gemensamma rutiner, och de sista inskolningarna gick bra.',
    areas: {
      norms: ['good', 'Kartläggningen visar få kränkningar, och de som sker följs upp samma dag.'],
      learning: ['developing', 'Undervisningen planeras olika i arbetslagen.'],
      influence: ['good', 'Barnråd varje månad, med beslut som syns.'],
      steering: ['developing', 'Hög omsättning på personal. Sex av tretton saknar förskollärarexamen.'],
    },
    plan: [['Gemensam modell för planering av undervisningen', 'Anna Sjödin', 'December och maj']],
    need: 'Hjälp med att rekrytera två förskollärare före januari.',
  },
  ekbacken: {
    year: 'Fler elever läser med flyt i årskurs 3 än förra året, efter två år med lästräning i mindre grupper. I matematik i årskurs 6 står resultaten stilla. Vi ser att undervisningen stannar vid räknefärdighet och att problemlösningen kommer sent.',
    absent: '9.8',
    areas: {
      norms: ['good', 'Nio av tio elever är trygga. Korridoren vid idrotten är ett undantag.'],
      learning: ['good', 'Läsningen stärks. Problemlösning i matematik är svag.'],
      influence: ['good', 'Klassråden har gett nya regler för rasten.'],
      steering: ['strong', 'Elevhälsan träffar varje arbetslag var tredje vecka.'],
    },
    plan: [
      ['Problemlösning varje vecka i årskurs 4–6', 'Jonas Ahlgren', 'Mars och juni'],
      ['Vuxna i korridoren vid idrotten', 'Elevhälsan', 'Oktober'],
    ],
  },
  norrangen: {
    year: 'Skillnaden mellan stadierna är årets tydligaste resultat. På låg- och mellanstadiet är studieron god, i årskurs 8 och 9 upplever var tredje elev att det är stökigt. Vi bytte schema i januari så att färre lärare möter varje klass, och vårens mätning är något bättre.',
    absent: '14.2',
    areas: {
      norms: ['developing', 'Stor skillnad mellan stadierna i elevernas svar om studiero.'],
      learning: ['good', 'Fler når alla mål i årskurs 6. I årskurs 9 är matematiken svagast.'],
      influence: ['good', 'Elevrådet var med när schemat gjordes om.'],
      steering: ['good', 'Färre lärare per klass. Två ämnen saknar behörig lärare.'],
    },
    plan: [
      ['Gemensamma lektionsstarter i årskurs 7–9', 'Mirjam Holm', 'November och maj'],
      ['Matematikverkstad två eftermiddagar i veckan', 'Förstelärare', 'Juni'],
    ],
    need: 'En plan för hur bristen på behöriga lärare i teknik och kemi ska lösas.',
  },
  sjoboden: {
    year: 'Utevistelsen har ökat till halva dagen och barnens motoriska utveckling följs nu i varje grupp. Vårdnadshavarna är mer nöjda med informationen. Det vi inte lyckats med är övergången till skolan, där överlämningarna fortfarande sker sent.',
    areas: {
      norms: ['strong', 'Enkäten till vårdnadshavare är den bästa på fem år.'],
      learning: ['good', 'Rörelse och språk följs upp i varje grupp.'],
      influence: ['good', 'Barnen är med och väljer platser för utevistelsen.'],
      steering: ['developing', 'Överlämning till skolan sker utan gemensam mall.'],
    },
    plan: [['Överlämning till förskoleklass senast i april', 'Elin Brask', 'April']],
  },
  centrum: {
    year: 'Meritvärdet steg och fler elever blev behöriga till yrkesprogram, trots att frånvaron ligger kvar på en hög nivå. Ökningen finns bland de elever som är i skolan. För elever med lång frånvaro har vi inte hittat arbetssätt som räcker, och vi kopplar in stödet för sent.',
    absent: '21.4',
    areas: {
      norms: ['good', 'Trygghetsteamet är känt av eleverna. Nätkränkningar ökar.'],
      learning: ['good', 'Behörigheten till gymnasiet ökar andra året i rad.'],
      influence: ['developing', 'Eleverna svarar att de sällan får påverka hur de arbetar.'],
      steering: ['lacking', 'Utredning av frånvaro börjar i snitt efter nio veckor. Rutinen säger tre.'],
    },
    plan: [
      ['Utredning påbörjas inom tre veckor vid upprepad frånvaro', 'Hamid Rostami', 'Varje månad'],
      ['Studieteknik som del av alla ämnen i årskurs 7', 'Arbetslag 7', 'Februari'],
    ],
    need: 'En närvarokoordinator på heltid och ett gemensamt arbetssätt med socialtjänsten.',
  },
  hammaren: {
    year: 'Resultaten i årskurs 6 är de högsta sedan skolan öppnade. Lärarna har planerat i par och besökt varandras lektioner. Elever med annat modersmål når nästan lika långt som andra, och studiehandledningen har fått fasta tider.',
    absent: '7.5',
    areas: {
      norms: ['strong', 'Inga anmälda kränkningar som upprepats under vårterminen.'],
      learning: ['strong', 'Alla ämnen utom engelska ökar.'],
      influence: ['good', 'Eleverna sätter mål med sin mentor varje månad.'],
      steering: ['good', 'Kollegiala lektionsbesök tre gånger per termin.'],
    },
    plan: [['Muntlig engelska från årskurs 1', 'Lotta Nyberg', 'Juni']],
  },
  kyrkbyn: {
    year: 'Skolan är liten och klasserna är åldersblandade. Det fungerar för yngre elever, men i årskurs 5 och 6 blir spännvidden för stor i matematik och engelska. Vi prövade gemensamma lektioner på distans med Hammarens skola under våren.',
    absent: '8.3',
    areas: {
      norms: ['good', 'Alla elever kan nämna en vuxen att gå till.'],
      learning: ['developing', 'I årskurs 5–6 når färre målen i matematik och engelska.'],
      influence: ['good', 'Elevråd för hela skolan varje vecka.'],
      steering: ['developing', 'Rektor delas med en annan enhet och är på plats två dagar.'],
    },
    plan: [['Gemensam undervisning i engelska med Hammarens skola', 'Tove Ek', 'Varje termin']],
    need: 'Teknik för distansundervisning i två klassrum.',
  },
  strand: {
    year: 'Skolan öppnade i augusti med elever från fyra andra skolor. Första terminen gick åt till att bygga upp regler, rutiner och tillit. Det finns ännu inga resultat att jämföra med. Elevernas egna ord i samtalen handlar om att de har fått vänner och att matsalen är högljudd.',
    absent: '6.7',
    areas: {
      norms: ['good', 'Samtal med varje klass i november och april.'],
      learning: ['developing', 'Kartläggningar är gjorda, men ännu inte upprepade.'],
      influence: ['developing', 'Elevråd valdes först i mars.'],
      steering: ['good', 'Alla tjänster är tillsatta med behörig personal.'],
    },
    plan: [
      ['Följa samma kartläggningar från år till år', 'Samir Haddad', 'Oktober och april'],
      ['Lugn matsal i tre sittningar', 'Samir Haddad', 'September'],
    ],
  },
  angsbro: {
    year: 'Fler elever är i skolan hela dagen än i höstas. Arbetet utgår från korta pass och fasta vuxna. Vi vet mindre om kunskapsutvecklingen: eleverna kommer med ofullständiga underlag och stannar olika länge.',
    absent: '29.2',
    areas: {
      norms: ['good', 'Eleverna säger att de vuxna lyssnar. Väntan på skjuts är otrygg.'],
      learning: ['developing', 'Underlag saknas för flera elever när de börjar.'],
      influence: ['strong', 'Varje elev är med och gör sitt schema.'],
      steering: ['good', 'Handledning varje vecka. Två tjänster är vakanta till hösten.'],
    },
    plan: [['Kartläggning av kunskaper inom fyra veckor', 'Karin Öst', 'Varje månad']],
    need: 'Att den skola som eleven lämnar skickar underlag före starten.',
  },
}

const answersFor = (key: string, { year, absent, areas, plan, need }: Told): Record<string, unknown> => ({
  unitYear: { answer: year },
  ...(absent
    ? {
        unitAbsence: {
          cells: { [`${absence.key}.all`]: { VT2025: numberValue(absent) } },
          counts: { all: { n: numberValue(pupilsIn.get(key) ?? 0) } },
        },
      }
    : {}),
  unitAreas: {
    cells: Object.fromEntries(Object.entries(areas).map(([area, [level, why]]) => [area, { level, why }])),
  },
  unitPlan: {
    records: {
      order: plan.map((_, at) => `plan${at + 1}`),
      items: Object.fromEntries(plan.map(([action, who, by], at) => [`plan${at + 1}`, { action, who, by }])),
    },
  },
  ...(need ? { unitNeed: { answer: need } } : {}),
})
export const unitAnswers: Record<string, Record<string, unknown>> = Object.fromEntries(
  Object.entries(told).map(([key, one]) => [key, answersFor(key, one)]),
)
