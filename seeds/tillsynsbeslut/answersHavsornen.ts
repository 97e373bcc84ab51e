import { requirementKeys } from './requirements.ts'

/** A follow-up of one requirement: the others were not examined this time. */
export const answers: Record<string, unknown> = {
  facts: { kind: 'followUp', visit: '2026-02-11', handler: 'Agneta Roos, tillsynsansvarig' },
  decisionText: {
    answer:
      'Barn- och utbildningsnämnden förelägger Havsörnen Omsorg AB, med stöd av 26 kap. 10 och 27 §§ skollagen (2010:800) och vid vite av 40 000 kronor, att vidta den åtgärd som anges under Brister och föreläggande senast den dag som står där.\n\nHavsörnen Omsorg AB ska senast samma dag skriftligen redovisa för nämnden vad som är gjort.',
  },
  backgroundText: {
    answer:
      'Förskolan Havsörnen har 21 barn på en avdelning. I oktober 2025 förelade nämnden huvudmannen att se till att en rektor leder utbildningen. Huvudmannen har därefter uppgett att rekrytering pågår.',
  },
  basisList: {
    records: {
      order: ['a', 'b'],
      items: {
        a: { day: '2026-02-11', what: 'Oanmält besök', who: 'Avdelningen, klockan 9–11' },
        b: { day: '2026-02-12', what: 'Samtal', who: 'Bolagets verkställande direktör' },
      },
    },
  },
  assessment: {
    cells: Object.fromEntries(
      requirementKeys.map((key) => [
        key,
        key === 'head'
          ? {
              met: 'fails',
              seen: 'Sedan augusti 2025 är ingen rektor utsedd. Bolagets verkställande direktör leder personalen men saknar pedagogisk utbildning och erfarenhet.',
            }
          : { met: 'notExamined', seen: 'Ingick inte i uppföljningen.' },
      ]),
    ),
  },
  orders: {
    rows: {
      head: { order: 'Utse en rektor som har pedagogisk insikt genom utbildning och erfarenhet.', until: '2026-05-29' },
    },
  },
  reasonsText: {
    answer:
      'Bristen påtalades redan i oktober 2025 och består. Huvudmannen har inte visat när den ska vara avhjälpt. Ett föreläggande utan vite har inte räckt. Beloppet är bestämt med hänsyn till bolagets omsättning och till vad dröjsmålet kostar barnen.',
  },
}
