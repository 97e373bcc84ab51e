const goalOf2022 = {
  goalKey: 'learning.k1',
  level: 'unit' as const,
  schoolYear: 2022,
  domain: 'learning',
  text: 'Fler elever når minst E i matematik',
  order: 0,
  mandatory: false,
  plan: { why: 'Resultaten har sjunkit två år i rad.', targetPicture: '85 procent når minst E.' },
}

/** Two domains; one goal of last year is kept and offered, one new goal serves a goal of the board. */
export const fixture = {
  config: { link: 'both', analysisBlock: 'analysis' },
  answer: {
    learning: {
      order: ['k2'],
      items: {
        k2: {
          goal: 'Alla elever läser med flyt när de lämnar årskurs 3',
          activities: 'Skola och fritidshem',
          why: 'Läsningen skiljer sig mellan klasserna.',
          targetPicture: '95 procent når kravnivån i läsning.',
          interventions: '- Läsgrupper varje vecka\n- Kollegialt lärande om läsförståelse',
          measurement: 'Screening i september och maj.',
          link: 'board:knowledge',
        },
      },
    },
    normsAndValues: { order: [], items: {} },
  },
  data: {
    board: [
      {
        goalKey: 'knowledge',
        level: 'board' as const,
        schoolYear: 2023,
        text: 'Eleverna når betygskriterierna',
        order: 1,
        mandatory: true,
      },
    ],
    focus: [
      {
        key: 'calm',
        domain: 'normsAndValues',
        text: 'Studiero i klassrummet',
        mandatory: true,
        highlighted: true,
        areaName: 'Sydvästra/Östra',
        order: 1,
      },
    ],
    lastYear: [goalOf2022],
    analysis: { learning: { order: ['learning.k1'], items: { 'learning.k1': { keep: 'yes', results: 'På väg.' } } } },
    worksheet: undefined,
    own: undefined,
  },
}
