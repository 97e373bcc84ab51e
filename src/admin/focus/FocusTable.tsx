'use client'
import type { FocusMatrix, FocusRow } from '#commands/focus/readFocus.ts'
import type { FocusAction } from '#commands/focus/saveFocus.ts'
import type { Words } from '../words/sv.ts'
import { AddRows } from './AddRows.tsx'
import { FocusLine } from './FocusLine.tsx'
import type { Mark } from './marks.ts'
import { useMarking } from './useMarking.ts'

type Props = {
  matrix: FocusMatrix
  words: Words['focus']
  onAction: (action: FocusAction) => Promise<void>
  onMark: (marks: Mark[]) => Promise<void>
  onRemove: (row: FocusRow) => Promise<void>
}

/** A native table of ordinary boxes, grouped by domain; below each domain, its new rows. */
export const FocusTable = ({ matrix, words, onAction, onMark, onRemove }: Props) => {
  const { rows, schools, domains } = matrix
  const order = domains.flatMap(({ key }) => rows.filter(({ domain }) => domain === key))
  const { handlers, isDrawn } = useMarking({ rows: order, schools, onMark })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section className="table-scroll" tabIndex={0} aria-label={words.title}>
      <table className="focus-matrix" {...handlers}>
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            <th scope="col">{words.mandatory}</th>
            {schools.map(({ id, name }) => (
              <th key={id} scope="col" id={`school-${id}`}>
                {name}
              </th>
            ))}
            <th scope="col">{words.move}</th>
          </tr>
        </thead>
        {domains.map(({ key, label }) => {
          const own = rows.filter(({ domain }) => domain === key)
          return (
            <tbody key={key}>
              <tr>
                <th scope="rowgroup" colSpan={schools.length + 3}>
                  {label}
                </th>
              </tr>
              {own.map((row, at) => (
                <FocusLine
                  key={row.id}
                  row={row}
                  place={{
                    index: order.indexOf(row),
                    before: own[at - 1],
                    after: own[at + 2],
                    isLast: at === own.length - 1,
                  }}
                  schools={schools}
                  isDrawn={isDrawn}
                  words={words}
                  onAction={onAction}
                  onMark={onMark}
                  onRemove={onRemove}
                />
              ))}
              <tr>
                <td colSpan={schools.length + 3}>
                  <AddRows
                    label={words.addTo(label)}
                    help={words.addHelp}
                    add={words.add}
                    onAdd={(texts) => onAction({ kind: 'add', domain: key, texts })}
                  />
                </td>
              </tr>
            </tbody>
          )
        })}
      </table>
    </section>
  )
}
