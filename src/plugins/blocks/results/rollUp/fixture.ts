import type { BlockFixture } from '#blocks/kit/index.ts'

export const fixture: BlockFixture = {
  config: {
    source: 'measure',
    measure: 'allPassed',
    caption: 'Minst E i lästa ämnen {{year}}',
    intro: 'Skolorna i kommunen:',
    showChart: true,
    sortBy: 'value',
    sourceKey: 'mood',
    options: [{ key: 'high', label: 'Hög' }],
  },
  data: {
    measures: [
      {
        unitKey: 'a',
        unitName: 'Alskolan',
        value: { kind: 'number', value: '80' },
        n: 10,
        url: 'https://exempel.se/a',
      },
      { unitKey: 'b', unitName: 'Bokskolan', value: { kind: 'number', value: '90' }, n: 30 },
      { unitKey: 'c', unitName: 'Cederskolan', value: { kind: 'suppressed' } },
    ],
    // For those who choose another block's answers as the source.
    answers: [
      {
        documentId: 'd1',
        unitKey: 'a',
        unitName: 'Alskolan',
        state: 'handedIn',
        answer: { mood: 'high' },
        quotes: [{ text: 'high', themes: [] }],
      },
      { documentId: 'd2', unitKey: 'b', unitName: 'Bokskolan', state: 'open', answer: undefined },
    ],
  },
}
