import type { BlockFixture } from '#blocks/kit/index.ts'

export const fixture: BlockFixture = {
  config: {
    caption: 'Läroplanernas områden',
    rowHeading: 'Område',
    fill: 'answer',
    markMeaning: 'området ingår i läroplanen',
    columns: [
      { key: 'preschool', label: 'Förskola', group: 'Yngre' },
      { key: 'compulsory', label: 'Grundskola', group: 'Äldre' },
      { key: 'adult', label: 'Vuxenutbildning', group: 'Äldre', note: 'Även särskild utbildning.' },
    ],
    rows: [
      { key: 'norms', label: 'Normer och värden', marks: ['Förskola'] },
      { key: 'knowledge', label: 'Kunskaper', group: 'Lärande' },
    ],
  },
  answer: { cells: { norms: { marks: ['preschool', 'compulsory'] }, knowledge: { marks: ['adult'] } } },
}
