const goal = (level: 'council' | 'board', goalKey: string, text: string, order: number, more = {}) => ({
  goalKey,
  level,
  schoolYear: 2022,
  text,
  order,
  mandatory: true,
  ...more,
})

/** One council goal spans two board goals; one board goal stands alone. */
export const fixture = {
  config: { variant: 'councilWithBoard' },
  data: {
    goals: [
      goal('council', 'kf-1', 'En trygg och lyckad skolgång lägger grunden för framtiden', 1),
      goal('council', 'kf-2', 'En sund och uthållig ekonomi', 2),
      goal('board', 'b-1', 'Eleverna når betygskriterierna.', 1, {
        parentKeys: ['kf-1'],
        indicators: ['Ökat meritvärde.'],
      }),
      goal('board', 'b-2', 'Undervisningen leds av behöriga lärare.', 2, { parentKeys: ['kf-1'] }),
      goal('board', 'b-3', 'Fler söker sig till kommunen.', 3),
    ],
  },
}
