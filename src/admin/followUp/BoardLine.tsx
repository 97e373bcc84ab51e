import { memo } from 'react'
import { sectionStatusSign as signs } from '#school/form/view.ts'
import { useWords } from '#school/words/InLanguage.tsx'
import { type BoardRow, cellStatuses } from './BoardRow.ts'

type Props = { row: BoardRow; chosen: boolean; onChoose?: ((id: string, on: boolean) => void) | undefined }

/** One document: whose it is, where it stands, and each of its sections as a sign with its word. */
export const BoardLine = memo(({ row, chosen, onChoose }: Props) => {
  const { followUp: text, sectionStatus, state } = useWords()
  return (
    <tr data-chosen={chosen || undefined}>
      <th scope="row">
        <div className="board-unit">
          {onChoose && (
            <input
              type="checkbox"
              aria-label={text.choose(row.unit)}
              checked={chosen}
              onChange={({ currentTarget }) => onChoose(row.id, currentTarget.checked)}
            />
          )}
          <a href={`/dokument/${row.id}`}>{row.unit}</a>
        </div>
      </th>
      <td>{row.area}</td>
      <td>{row.owners.join(', ')}</td>
      <td className="state" data-gaps={row.told ? true : undefined}>
        {row.told ?? state[row.state]}
      </td>
      <td className="day">{row.day ?? '–'}</td>
      {[...row.cells].map((letter, index) => {
        const status = cellStatuses[Number(letter)]
        return (
          <td key={index} className="cell" data-status={status}>
            <span role="img" aria-label={status ? sectionStatus[status] : text.notIn}>
              {status && signs[status]}
            </span>
          </td>
        )
      })}
    </tr>
  )
})
