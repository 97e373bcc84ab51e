import { defineBlock, label, missingScale, problem, scaleOf } from '#blocks/kit/index.ts'
import { answerOf, choices, degree, shortText, table } from '#document/answer/answer.ts'
import { type Marks, matrixConfig } from './config.ts'
import { fields } from './fields.ts'
import { fixture } from './fixture.ts'
import { givenMarks } from './givenMarks.ts'
import { matrixNode } from './matrixNode.ts'
import { picture } from './picture.ts'
import { matrixFaults, matrixWords } from './words.ts'

/**
 * Rows by columns with a mark or a level in each cell. `{ caption, rowHeading, columns: [{ key?, label, group, note }],
 * rows: [{ key?, label, group, note, marks: [column names] }], fill: 'given'|'answer', mode: 'mark'|'scale', mark,
 * markMeaning, scale, required, numbered }`. With `mode: 'scale'` given marks are written `Kolumn: nivå`.
 * Answer: mark `{ cells: { [rowKey]: { marks: [columnKey] } } }`; scale `{ cells: { [rowKey]: { [columnKey]: levelKey } } }`.
 */
export default defineBlock({
  slug: 'matrix',
  labels: { singular: label('Matris', 'Matrix'), plural: label('Matriser', 'Matrices') },
  description: label(
    'Rader mot kolumner med kryss eller nivåer, till exempel läroplansområden mot skolformer.',
    'Rows by columns with marks or levels, such as curriculum areas by school forms.',
  ),
  category: 'table',
  rank: 3,
  picture,
  fields,
  config: matrixConfig,
  answer: (config, _, place, plain) => {
    if (config.fill === 'given' || config.rows.length === 0 || config.columns.length === 0) return undefined
    const options = config.columns.map(({ key, label }) => ({ key, label: plain(label) }))
    const scale = scaleOf(config.scale, place)
    const level = ({ label }: { label: string }) =>
      scale
        ? degree({ label, levels: scale.levels, required: config.required })
        : shortText({ label, help: missingScale(config.scale, place) })
    return answerOf({
      cells: table({
        label: plain(config.caption) || plain(config.rowHeading) || matrixWords.matrix[place.language],
        rowHeading: plain(config.rowHeading),
        columns:
          config.mode === 'mark'
            ? { marks: choices({ label: matrixWords.applies[place.language], options, required: config.required }) }
            : Object.fromEntries(options.map((option) => [option.key, level(option)])),
        rows: config.rows.map(({ key, label, group }) => ({
          key,
          label: plain(label),
          ...(group ? { group: plain(group) } : {}),
        })),
      }),
    })
  },
  compose: ({ config, answer, origin, place, rich }) => {
    if (config.rows.length === 0 || config.columns.length === 0)
      return [problem(origin, 'EMPTY_TABLE', matrixFaults.empty[place.language])]
    const scale = config.mode === 'scale' ? scaleOf(config.scale, place) : undefined
    const given = givenMarks(config, scale)
    const cells = (answer?.cells ?? {}) as Record<string, Record<string, unknown> | undefined>
    const answered: Marks = Object.fromEntries(
      Object.entries(cells).map(([row, found]) => [
        row,
        config.mode === 'mark'
          ? Object.fromEntries(((found?.marks ?? []) as string[]).map((column) => [column, true as const]))
          : (found as Record<string, string>),
      ]),
    )
    return [
      ...(config.mode === 'scale' && !scale
        ? [problem(origin, 'UNKNOWN_SCALE', missingScale(config.scale, place))]
        : []),
      ...(config.fill === 'given' ? given.unknown : []).map((name) =>
        problem(origin, 'UNKNOWN_COLUMN', matrixFaults.unknownMark(name)[place.language]),
      ),
      matrixNode(config, config.fill === 'given' ? given.marks : answered, scale, { origin, place, rich }),
    ]
  },
  fixture,
})
