import type { FormModel, ScaleLevel } from '#document/answer/form.ts'
import type { ItemView } from '#school/form/view.ts'

const levels: ScaleLevel[] = [
  { key: 'yes', label: 'Achieved', symbol: '●', tone: 'good', meaning: 'The goal has been reached.' },
  { key: 'on', label: 'On the way', symbol: '◐', tone: 'progress' },
]
const options = [
  { key: 'a', label: 'Teaching' },
  { key: 'b', label: 'Safety' },
]
const number = (label: string) => ({ widget: 'number' as const, label, decimals: 1, min: '0', max: '2000' })

/** Every widget, with labels that are English as a designer would write them: what else is read is the form's own. */
const everyWidget: FormModel = {
  fields: [
    { key: 'short', field: { widget: 'shortText', label: 'Name', maxLength: 20, required: true } },
    {
      key: 'long',
      field: { widget: 'longText', label: 'Describe the school', maxLength: 40, rows: 2, required: true },
    },
    { key: 'rich', field: { widget: 'richText', label: 'Analysis', maxLength: 400 } },
    { key: 'count', field: { ...number('Number of pupils'), unit: 'pupils' } },
    { key: 'fine', field: { widget: 'number', label: 'Index', decimals: 3 } },
    { key: 'one', field: { widget: 'choice', label: 'Which area?', display: 'select', options } },
    { key: 'radio', field: { widget: 'choice', label: 'Which is most urgent?', display: 'radio', options } },
    { key: 'many', field: { widget: 'choices', label: 'Which others?', options } },
    { key: 'degree', field: { widget: 'degree', label: 'How far?', levels } },
    { key: 'date', field: { widget: 'date', label: 'Day of the dialogue' } },
    { key: 'term', field: { widget: 'period', label: 'Which term?' } },
    { key: 'month', field: { widget: 'period', label: 'When?' } },
    { key: 'who', field: { widget: 'person', label: 'Responsible' } },
  ],
}
const table: FormModel = {
  fields: [
    {
      key: 'cells',
      field: {
        widget: 'table',
        label: 'Pupils',
        rowHeading: 'Grade',
        columns: [
          { key: 'n', field: { ...number('Count'), help: 'On 15 October.' } },
          { key: 'share', field: number('Hours') },
          { key: 'level', field: { widget: 'degree', label: 'Assessment', levels } },
        ],
        rows: [
          { key: 'g3', label: 'Grade 3' },
          { key: 'g6', label: 'Grade 6' },
          { key: 'g9', label: 'Grade 9', orphaned: true },
        ],
        given: { g9: { n: { text: '1,052.5', source: 'Survey 2023' } } },
        prefill: {
          g3: { n: { value: { kind: 'number', value: '1234.5' }, source: 'Statistics 2023' } },
          g6: { n: { value: { kind: 'number', value: '1000' }, source: 'Statistics 2023' } },
        },
      },
    },
  ],
}
const list: FormModel = {
  fields: [
    {
      key: 'goals',
      field: {
        widget: 'records',
        label: 'Goals',
        itemLabel: 'Goal',
        fields: [
          { key: 'text', field: { widget: 'longText', label: 'Text', maxLength: 500, rows: 2, required: true } },
        ],
        preset: [{ key: 'p', label: 'Board goal: safety', orphaned: true }],
        offers: [{ key: 'o', label: 'More read fluently', source: 'Goal analysis 2022/23', values: { text: 'Read' } }],
        add: { label: 'Add a goal', max: 2 },
      },
    },
  ],
}
const given = { blockType: 'question', rev: 1, instructionsHtml: '', optional: false }
export const englishItems: ItemView[] = [
  {
    ...given,
    instanceKey: 'all',
    title: 'Presentation',
    help: 'Keep it short.',
    form: everyWidget,
    value: {
      date: 'soon',
      radio: 'gone',
      degree: 'gone',
      term: { start: 'VT2023', precision: 'term' },
      month: { start: '2023-03', precision: 'month' },
    },
    previous: {
      schoolYear: '2021/22',
      lines: [{ label: 'Number of pupils', text: '1,234.5 pupils' }],
      values: { long: 'A small school.' },
    },
  },
  { ...given, instanceKey: 'table', title: 'Results', form: table, optional: true, value: {} },
  {
    ...given,
    instanceKey: 'list',
    title: 'Plans',
    form: list,
    value: { goals: { order: ['r1', 'r2'], items: { r1: { text: 'One' }, r2: { text: 'Two' } } } },
  },
]
