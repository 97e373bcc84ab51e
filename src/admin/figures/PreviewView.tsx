'use client'
import type { ImportPreview } from '#commands/figures/previewImport.ts'
import type { FigureGrid } from '#commands/figures/readGrid.ts'
import type { ColumnMeaning } from '#document/figures/plan/matchColumns.ts'
import type { Words } from '../words/sv.ts'
import { PreviewLines } from './PreviewLines.tsx'
import type { Choices } from './reading.ts'
import { Select } from './Select.tsx'

type Props = {
  preview: ImportPreview
  grid: FigureGrid
  period: string
  choices: Choices
  onChoose: (choices: Choices) => void
  words: Words['figures']['preview']
}

/** Every meaning a column can have, by a text that stands for it in a list of choices. */
const meaningsOf = ({ measures, groups }: FigureGrid, words: Props['words']): (readonly [string, string])[] => {
  const figure = measures.flatMap((measure) =>
    measure.groups.map(
      (group) =>
        [
          JSON.stringify({ kind: 'figure', measure: measure.key, group: group.key } satisfies ColumnMeaning),
          `${measure.label}, ${group.label}`,
        ] as const,
    ),
  )
  const count = groups.map(
    (group) =>
      [JSON.stringify({ kind: 'count', group: group.key } satisfies ColumnMeaning), words.count(group.label)] as const,
  )
  return [[JSON.stringify({ kind: 'none' }), words.none], ...count, ...figure]
}
/** As the choices write it, whatever the order of its keys. */
const written = (meaning: ColumnMeaning | undefined): string => {
  if (!meaning || meaning.kind === 'none') return JSON.stringify({ kind: 'none' })
  const { kind, group } = meaning
  return JSON.stringify(kind === 'figure' ? { kind, measure: meaning.measure, group } : { kind, group })
}

/** What a file would do, and what can be chosen about it. */
export const PreviewView = ({ preview, grid, period, choices, onChoose, words }: Props) => {
  const { counts, columns, filters, unknownUnits, refused } = preview
  const meanings = meaningsOf(grid, words)
  const other = preview.periods.find((one) => !period.includes(one))
  const [filter] = filters
  return (
    <>
      <p>{other ? words.other(other, period) : words.into(period)}</p>
      <dl className="facts figures-counts">
        {(['added', 'changed', 'unchanged', 'refused'] as const).map((name) => (
          <div key={name} data-count={name}>
            <dt>{words.counts[name]}</dt>
            <dd>{counts[name].toLocaleString(words.locale)}</dd>
          </div>
        ))}
      </dl>
      {preview.sheets.length > 1 && (
        <Select
          label={words.sheet}
          value={preview.sheet}
          options={preview.sheets.map((one) => [one, one])}
          onChange={(sheet) => onChoose({ ...choices, sheet })}
        />
      )}
      {(filter || choices.only) && (
        <Select
          label={words.rows(filter?.name ?? '')}
          value={choices.only?.text ?? ''}
          options={[
            ['', words.all],
            ...(filter?.texts ?? [choices.only?.text ?? '']).map((text) => [text, text] as const),
          ]}
          onChange={(text) => {
            const { only, ...rest } = choices
            onChoose(text ? { ...rest, only: { column: filter?.column ?? only?.column ?? 0, text } } : rest)
          }}
        />
      )}
      {(refused.some(({ why }) => why === 'fraction') || choices.fractions) && (
        <Select
          label={words.fractions}
          value={choices.fractions ?? ''}
          options={[
            ['', words.none],
            ['percent', words.percent],
            ['asWritten', words.asWritten],
          ]}
          onChange={(value) => {
            const { fractions: _, ...rest } = choices
            onChoose(value === 'percent' || value === 'asWritten' ? { ...rest, fractions: value } : rest)
          }}
        />
      )}
      <details open={columns.some(({ meaning }) => !meaning) && counts.added + counts.changed === 0}>
        <summary>{words.columns}</summary>
        <p>{words.columnsHelp}</p>
        <ul className="figures-columns">
          {columns.map(({ index, name, meaning, sample }) => (
            <li key={index}>
              <Select
                label={name || String(index + 1)}
                value={written(meaning)}
                options={meanings}
                onChange={(value) =>
                  onChoose({ ...choices, columns: { ...choices.columns, [name]: JSON.parse(value) as ColumnMeaning } })
                }
              />
              <small>
                {words.sample}: {sample.filter(Boolean).join(' · ')}
              </small>
            </li>
          ))}
        </ul>
      </details>
      {unknownUnits.length > 0 && (
        <details>
          <summary>
            {words.unknown} ({unknownUnits.length})
          </summary>
          <ul className="figures-columns">
            {unknownUnits.slice(0, 50).map((name) => (
              <li key={name}>
                <Select
                  label={name}
                  value={choices.units[name] ?? ''}
                  options={[['', words.notOurs], ...grid.units.map((unit) => [unit.id, unit.name] as const)]}
                  onChange={(unit) => {
                    const { [name]: _, ...units } = choices.units
                    onChoose({ ...choices, units: unit ? { ...units, [name]: unit } : units })
                  }}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
      <PreviewLines preview={preview} words={words} />
    </>
  )
}
