import { z } from 'zod'
import { type AssemblyBlock, defineBlock } from '#blocks/kit/index.ts'
import { answerOf, longText, number, records, shortText, table } from '#document/answer/answer.ts'
import { paragraph, paragraphs, text } from '#document/tree/nodes.ts'

const labels = (name: string) => ({ singular: { sv: name, en: name }, plural: { sv: name, en: name } })
const common = {
  description: { sv: 'Bara för test.', en: 'For tests only.' },
  category: 'question' as const,
  fields: [],
}
const fixture = { config: {} }

/** One long text, one number and a table of free rows: a place of every kind to save at. */
export const note = defineBlock({
  slug: 'testNote',
  labels: labels('Anteckning'),
  ...common,
  config: z.object({}),
  answer: () =>
    answerOf({
      text: longText({ label: 'Text', required: true }),
      count: number({ label: 'Antal' }),
      cells: table({
        label: 'Tabell',
        rowHeading: 'Rad',
        rows: [],
        columns: { a: longText({ label: 'A' }), b: shortText({ label: 'B' }) },
      }),
      people: records({ label: 'Personer', itemLabel: 'Person', fields: { name: shortText({ label: 'Namn' }) } }),
    }),
  compose: ({ answer, origin }) => paragraphs(origin, answer?.text ?? 'Inget svar.'),
  fixture,
})

/** Plans goals, and shows the unit's goals of a year beside the board's. */
export const plan = defineBlock({
  slug: 'testPlan',
  labels: labels('Plan'),
  ...common,
  config: z.object({}),
  needs: (_config, place) => ({
    own: { kind: 'goals' as const, schoolYear: place.schoolYear, levels: ['unit' as const] },
    board: { kind: 'goals' as const, schoolYear: place.schoolYear, levels: ['board' as const] },
  }),
  answer: () =>
    answerOf({ goals: records({ label: 'Mål', itemLabel: 'Mål', fields: { goal: longText({ label: 'Mål' }) } }) }),
  projections: (_config, answer, _data, place) => [
    ...(answer.goals?.order ?? []).map((key, order) => ({
      kind: 'goal' as const,
      goalKey: key,
      schoolYear: place.schoolYear + 1,
      domain: 'learning',
      text: String(answer.goals?.items[key]?.goal ?? ''),
      mandatory: false,
      order,
      plan: { goal: answer.goals?.items[key]?.goal },
    })),
    {
      kind: 'figure' as const,
      measure: 'plannedGoals',
      group: 'all',
      period: String(place.schoolYear + 1),
      value: { kind: 'number' as const, value: String(answer.goals?.order.length ?? 0) },
    },
  ],
  compose: ({ data, origin }) => [
    ...data.own.map((goal) => paragraph(origin, text(`Eget mål: ${goal.text}`))),
    ...data.board.map((goal) => paragraph(origin, text(`Nämndmål: ${goal.text}`))),
  ],
  fixture: { config: {}, data: { own: [], board: [] } },
})

/** Asks for one of everything that load can give. */
export const facts = defineBlock({
  slug: 'testFacts',
  labels: labels('Fakta'),
  ...common,
  config: z.object({}),
  needs: (_config, place) => ({
    figures: {
      kind: 'measures' as const,
      measures: ['merit'],
      groups: ['all', 'girls'],
      periods: [`VT${place.schoolYear + 1}`],
      scopes: ['unit' as const, 'area' as const, 'municipality' as const, 'key:norra' as const],
    },
    focus: { kind: 'focusItems' as const, schoolYear: place.schoolYear },
    calendar: {
      kind: 'calendar' as const,
      from: `${place.schoolYear}-07-01`,
      to: `${place.schoolYear + 1}-06-30`,
    },
    notesBelow: { kind: 'answersBelow' as const, blockKey: 'note1', schoolYear: place.schoolYear },
    meritBelow: {
      kind: 'measuresBelow' as const,
      measure: 'merit',
      group: 'all',
      period: `VT${place.schoolYear + 1}`,
    },
    before: { kind: 'otherAnswer' as const, blockKey: 'note1', yearsBack: 1 },
    neighbour: { kind: 'otherAnswer' as const, blockKey: 'note1', yearsBack: 0, scope: 'key:ekskolan' as const },
    link: { kind: 'documentLink' as const, scope: 'key:ekskolan' as const, yearsBack: 0, sectionKey: 'two' },
    units: { kind: 'unitsBelow' as const },
  }),
  compose: ({ data, origin }) => [
    ...data.focus.map((item) => paragraph(origin, text(`${item.highlighted ? '★ ' : ''}${item.text}`))),
    ...data.figures.map((fact) =>
      paragraph(
        origin,
        text(`${fact.unitName} ${fact.group}: ${fact.value.kind === 'number' ? fact.value.value : fact.value.kind}`),
      ),
    ),
  ],
  fixture: {
    config: {},
    data: { figures: [], focus: [], calendar: [], notesBelow: [], meritBelow: [], before: undefined, units: [] },
  },
})

/** Settings that a template can lack. */
const strict = defineBlock({
  slug: 'testStrict',
  labels: labels('Sträng'),
  ...common,
  fields: [{ name: 'must', type: 'text' }],
  config: z.object({ must: z.string() }),
  compose: ({ origin, config }) => [paragraph(origin, text(config.must))],
  fixture: { config: { must: 'x' } },
})

export const testBlocks: readonly AssemblyBlock[] = [note, plan, facts, strict]
