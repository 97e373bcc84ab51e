import type { BlockFixture } from '#blocks/kit/index.ts'

export const fixture: BlockFixture = {
  config: {
    caption: 'Frånvaro {{schoolYear}}',
    rowHeading: 'Årskurs',
    columns: [
      { key: 'pupils', label: 'Elever', group: 'Antal', type: 'number', decimals: 0, required: true },
      { key: 'absent', label: 'Med hög frånvaro', group: 'Antal', type: 'number', decimals: 0, note: 'Över 20 %.' },
      { key: 'share', label: 'Andel', fill: 'computed', operation: 'share', of: ['absent', 'pupils'], unit: '%' },
      { key: 'source', label: 'Källa', fill: 'given' },
      { key: 'comment', label: 'Kommentar', type: 'longText', help: 'Vad beror det på?' },
    ],
    rows: [
      { key: 'f3', label: 'F–3', labelSpan: 2, cells: [{ text: 'Skolsystemet', column: 'Källa', rowSpan: 2 }] },
      { key: 'f3-girls', label: '', note: 'Endast flickor.' },
      { key: 'y46', label: '4–6', group: 'Mellanstadiet', cells: [{ text: '120' }, { text: '..' }] },
      {
        key: 'perTeacher',
        label: 'Elever per lärare',
        fill: 'computed',
        operation: 'ratio',
        of: ['f3', 'staff'],
        within: ['pupils'],
      },
    ],
    taken: [{ key: 'staff', label: 'Lärare', sourceKey: 'teachers', row: 'all', column: 'posts' }],
    pupils: 'rows',
    addRows: true,
    totals: [{ label: 'Samtliga', operation: 'sum' }],
    notes: [{ text: 'Uppgifterna gäller vårterminen.' }],
  },
  answer: {
    cells: {
      f3: {
        pupils: { kind: 'number', value: '210' },
        absent: { kind: 'number', value: '21' },
        comment: 'Fler långa ledigheter.\n\nVi har pratat med hemmen.',
      },
      'f3-girls': { pupils: { kind: 'number', value: '0' }, absent: { kind: 'missing' } },
    },
    added: {
      order: ['n1'],
      items: {
        n1: {
          'row-label': 'Fritids',
          pupils: { kind: 'number', value: '90' },
          comment: 'Räknas för sig.',
          'row-pupils': { kind: 'number', value: '90' },
        },
      },
    },
    pupils: { f3: { n: { kind: 'number', value: '210' } } },
  },
  data: {
    'cells-teachers': {
      rows: [{ key: 'all', label: 'Alla' }],
      columns: [{ key: 'posts', label: 'Tjänster' }],
      values: { all: { posts: { kind: 'number', value: '17.5' } } },
    },
  },
}
