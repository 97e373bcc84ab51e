import type { Area } from '../parts/areas.ts'

/** The headings of the second part of the curricula of the schools, with what to look at. */
export const curriculumAreas = (knowledge: string, world: string): Area[] => [
  {
    key: 'normer',
    title: 'Normer och värden',
    look: 'Använd enkäter, anmälda kränkningar, frånvaro och iakttagelser. Hur trygga är eleverna, och hur är studieron? Vilka grupper skiljer sig åt?',
  },
  { key: 'kunskaper', title: 'Kunskaper', look: knowledge },
  {
    key: 'inflytande',
    title: 'Elevernas ansvar och inflytande',
    look: 'Hur påverkar eleverna undervisningens innehåll, arbetssätt och arbetsmiljö? Vad har elevrådets synpunkter lett till?',
  },
  {
    key: 'stod',
    title: 'Extra anpassningar, särskilt stöd och elevhälsa',
    look: 'Får eleverna stöd i tid, och hjälper det? Vad visar uppföljningen av åtgärdsprogrammen som helhet? Nämn inga enskilda elever.',
  },
  { key: 'omvarlden', title: 'Övergång, samverkan och omvärlden', look: world },
  {
    key: 'bedomning',
    title: 'Bedömning och betyg',
    look: 'Hur säkrar ni att bedömningen är likvärdig? Jämför betyg och nationella prov där prov finns.',
  },
]
