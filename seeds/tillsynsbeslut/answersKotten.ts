import { requirementKeys } from './requirements.ts'

type Seen = [met: 'met' | 'develops' | 'fails', seen: string]
const seen: Record<string, Seen> = {
  circle: [
    'met',
    'Styrelsen i Kotten ekonomisk förening byttes i maj 2025 och anmäldes inom en månad. Ny prövning är gjord utan anmärkning.',
  ],
  head: ['met', 'Helena Sandgren är förskollärare och har varit rektor sedan augusti 2023.'],
  headTraining: ['met', 'Rektorn går rektorsprogrammets tredje år. Intyg från lärosätet finns.'],
  teachers: [
    'develops',
    'Två av sju i arbetslaget är legitimerade. De ansvarar för undervisningen, men på avdelningen Grankotten finns ingen av dem efter klockan 14.',
  ],
  registers: [
    'fails',
    'Fyra personalakter granskades. I två saknas registerutdrag, och i en är utdraget utfärdat tre månader efter anställningen.',
  ],
  training: ['met', 'Alla har gått utbildning i läroplanen och i barnsäkerhet det senaste året.'],
  groups: [
    'fails',
    'Grankotten har 21 barn mellan ett och tre år i två rum. Vid besöket var två vuxna i gruppen mellan klockan 8 och 10. Huvudmannen har ingen beräkning av vad gruppen kräver.',
  ],
  premises: ['met', 'Lokalerna är ändamålsenliga. Gården är liten, men skogen används varje dag.'],
  support: ['met', 'Tre barn får särskilt stöd. Det är planerat med vårdnadshavarna och följs upp varje termin.'],
  language: ['develops', 'Barnens modersmål är kartlagda. Personalen vill ha mer stöd i hur de uppmuntras i vardagen.'],
  talks: ['met', 'Samtal har hållits för alla barn under läsåret.'],
  quality: [
    'fails',
    'Huvudmannen följer upp ekonomi och nöjdhet, men inte utbildningens kvalitet mot de nationella målen. Ingen dokumentation finns för läsåret 2024/25.',
  ],
  complaints: [
    'fails',
    'Rutiner finns, men de är muntliga. Vårdnadshavare som tillfrågades visste inte vart de vänder sig.',
  ],
  forum: ['met', 'Föräldraråd hålls fyra gånger om året, och protokollen är öppna för alla.'],
  open: ['met', 'Kön sköts i kommunens system. Syskonförtur tillämpas, och nämnden har godkänt den.'],
  fees: ['met', 'Avgiften följer maxtaxan. Arbetsinsats i kooperativet är frivillig.'],
}

export const answers: Record<string, unknown> = {
  facts: { kind: 'regular', visit: '2026-01-21', handler: 'Agneta Roos, tillsynsansvarig' },
  decisionText: {
    answer: [
      'Barn- och utbildningsnämnden förelägger Kotten ekonomisk förening, med stöd av 26 kap. 10 § skollagen (2010:800), att vidta de åtgärder som anges under Brister och föreläggande, var och en senast den dag som står där.',
      'Kotten ekonomisk förening ska senast den 15 juni 2026 skriftligen redovisa för nämnden vad som är gjort.',
      'I övrigt lämnar tillsynen inte anledning till något ingripande.',
    ].join('\n\n'),
  },
  backgroundText: {
    answer:
      'Förskolan Kotten är ett föräldrakooperativ med 38 barn på två avdelningar, Tallkotten och Grankotten, och har natur och rörelse som inriktning. Nämnden godkände huvudmannen 2009. Den förra regelbundna tillsynen avslutades i mars 2023 utan brister.\n\nHösten 2025 hörde två vårdnadshavare av sig till förvaltningen om bemanningen på Grankotten. Uppgifterna togs med i den här tillsynen.',
  },
  basisList: {
    records: {
      order: ['a', 'b', 'c', 'd', 'e'],
      items: {
        a: {
          day: '2025-12-10',
          what: 'Handlingar från huvudmannen',
          who: 'Svar på frågor, kvalitetsredovisning, rutiner, scheman',
        },
        b: { day: '2026-01-21', what: 'Besök och observation', who: 'Båda avdelningarna, klockan 8–14' },
        c: { day: '2026-01-21', what: 'Intervjuer', who: 'Rektorn, tre i arbetslaget, styrelsens ordförande' },
        d: { day: '2026-01-22', what: 'Granskning av personalakter', who: 'Fyra av sju, slumpvis valda' },
        e: { day: '2026-02-16', what: 'Huvudmannens yttrande', who: 'Två sakfel rättade' },
      },
    },
  },
  assessment: {
    cells: Object.fromEntries(requirementKeys.map((key) => [key, { met: seen[key]?.[0], seen: seen[key]?.[1] }])),
  },
  orders: {
    rows: {
      registers: {
        order:
          'Kontrollera registerutdrag för alla anställda, och införa en rutin så att det sker innan någon anställs.',
        until: '2026-04-15',
      },
      groups: {
        order:
          'Beräkna vad barngruppen på Grankotten kräver, och ändra dess storlek, sammansättning eller bemanning därefter.',
        until: '2026-05-15',
      },
      quality: {
        order:
          'Följa upp, analysera och dokumentera utbildningens kvalitet mot de nationella målen, för förskolan och för huvudmannen.',
        until: '2026-06-15',
      },
      complaints: {
        order: 'Skriva ned rutinerna för klagomål och lämna dem till alla vårdnadshavare.',
        until: '2026-04-15',
      },
    },
  },
  reasonsText: {
    answer:
      'Fyra av sexton krav uppfylls inte. Registerkontroll och barngruppens storlek rör barnens säkerhet direkt, och kan inte anses ringa. En anmärkning räcker därför inte.\n\nHuvudmannen har medverkat, har rättat till brister efter tidigare tillsyn och har visat vilja att göra det nu. Det finns inte skäl att förena föreläggandet med vite.',
  },
}

/** Handed in by the principal eleven days before its last day. */
export const reply = {
  date: '2026-06-04',
  answers: {
    reply: {
      rows: {
        registers: {
          done: 'done',
          how: 'Utdrag finns för alla sju sedan den 2 april. Ingen skriver anställningsavtal förrän rektorn har sett utdraget; rutinen är bilaga 1.',
        },
        groups: {
          done: 'done',
          how: 'Grankotten är delad i två grupper med elva och tio barn sedan den 4 maj. En förskollärare är anställd, så att tre vuxna är i gruppen hela förmiddagen. Beräkningen är bilaga 2.',
        },
        quality: {
          done: 'underWay',
          how: 'Styrelsen har antagit ett årshjul och förskolan har följt upp läsåret 2025/26. Analysen är klar, men dokumentationen för huvudmannen blir färdig först den 30 juni. Vi ber om den tiden.',
        },
        complaints: {
          done: 'done',
          how: 'Rutinen är skriven, står på webbplatsen och är lämnad till alla hem den 10 april. Bilaga 3.',
        },
      },
    },
    replyMore: {
      answer:
        'Vi välkomnar ett nytt besök, gärna i augusti när barnen från Grankotten har skolats in i sina nya grupper.',
    },
  },
}
