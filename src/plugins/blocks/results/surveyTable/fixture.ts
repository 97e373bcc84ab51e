import { numberValue } from '#document/answer/value.ts'

const fact = (measure: string, scope: string, unitName: string, value: string) => ({
  measure,
  group: 'all',
  period: 'VT2023',
  scope,
  unitName,
  value: numberValue(value),
  source: 'Trivselenkäten VT-23',
})

/** The school answers its own column; areas and municipality were entered once for all. */
export const fixture = {
  config: {
    indices: [{ measure: 'survey.learning' }, { measure: 'survey.safety' }],
    columns: [
      { scope: 'unit' },
      { scope: 'key:mellersta-nordvastra', label: 'Mellersta/Nordvästra' },
      { scope: 'area' },
      { scope: 'municipality', label: 'Huddinge' },
    ],
  },
  answer: {
    cells: { 'survey.learning': { unit: numberValue(77) }, 'survey.safety': { unit: numberValue(81) } },
    counts: { all: { n: numberValue(148) } },
  },
  data: {
    facts: [
      fact('survey.learning', 'key:mellersta-nordvastra', 'Mellersta/Nordvästra', '75'),
      fact('survey.learning', 'area', 'Sydvästra/Östra', '74'),
      fact('survey.learning', 'municipality', 'Huddinge kommun', '74'),
      fact('survey.safety', 'area', 'Sydvästra/Östra', '76'),
      fact('survey.safety', 'municipality', 'Huddinge kommun', '79'),
    ],
  },
}
