/** Two interventions in two areas; one goal is achieved, one started, and the second intervention has no goals. */
export const fixture = {
  config: { rows: [{ key: 'agreement', label: 'Överenskommelse', help: 'Diarienummer hos Skolverket.' }] },
  answer: {
    interventions: {
      order: ['i1', 'i2'],
      items: {
        i1: {
          area: 'governance',
          number: '1',
          name: 'Stöd till skolledningen',
          agreement: 'Dnr 2024:17',
          participants: 'Rektor och två biträdande rektorer.',
          problems: 'Ansvaret är otydligt fördelat.',
          causes: 'Rutiner saknas.\n\nLäsåret är inte planerat i förväg.',
          goals: {
            order: ['g1', 'g2'],
            items: {
              g1: { goal: 'Organisationen är känd av alla', degree: 'achieved' },
              g2: { goal: 'Rutinerna fungerar oavsett person', degree: 'started' },
            },
          },
          visibleImprovements: 'Ett kalendarium delas vid läsårets början.',
          lessons: 'Hela personalen behöver vara med från början.',
        },
        i2: { area: 'teaching', name: 'Handledning i klassrummet', goals: { order: [], items: {} } },
      },
    },
  },
}
