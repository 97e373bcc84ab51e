/** One goal planned last year, one that has been removed since, one the school added. */
export const fixture = {
  config: { planningBlock: 'planning' },
  answer: {
    learning: {
      order: ['learning.k1', 'learning.gone', '0f8fad5b-d9cb-469f-a165-70867728950e'],
      items: {
        'learning.k1': {
          results: 'Läsgrupperna genomfördes varje vecka. Andelen som når kravnivån steg från 81 till 93 procent.',
          keep: 'yes',
          keepWhy: 'Målbilden är inte helt nådd.',
        },
        'learning.gone': { results: 'Arbetet avbröts i november.', keep: 'no' },
        '0f8fad5b-d9cb-469f-a165-70867728950e': {
          goal: 'Fler läser för sitt nöje',
          results: 'Boksamtal i alla klasser.',
          keep: 'no',
        },
      },
    },
  },
  data: {
    goals: [
      {
        goalKey: 'learning.k1',
        level: 'unit' as const,
        schoolYear: 2022,
        domain: 'learning',
        text: 'Alla elever läser med flyt när de lämnar årskurs 3',
        order: 0,
        mandatory: false,
        plan: {
          why: 'Läsningen skiljer sig mellan klasserna.',
          activities: 'Skola och fritidshem',
          targetPicture: '95 procent når kravnivån i läsning.',
          interventions: 'Läsgrupper varje vecka.',
          measurement: 'Screening i september och maj.',
        },
      },
    ],
    lastPlan: {
      schoolYear: 2021,
      answer: { learning: { order: ['gone'], items: { gone: { goal: 'Läxhjälp varje dag' } } } },
    },
    own: undefined,
  },
}
