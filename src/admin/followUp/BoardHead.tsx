import { useWords } from '#school/words/InLanguage.tsx'
import type { BoardColumn } from './BoardRow.ts'
import type { BoardChoice, SortBy } from './boardChoice.ts'

type Props = { columns: BoardColumn[]; choice: BoardChoice; onSort: (sort: SortBy) => void }

/** The heads stay in sight; those of the facts sort by them, again the other way. */
export const BoardHead = ({ columns, choice, onSort }: Props) => {
  const { followUp: text } = useWords()
  const heads: [SortBy, string][] = [
    ['unit', text.unit],
    ['area', text.area],
    ['owner', text.owner],
    ['state', text.state],
    ['day', text.activity],
  ]
  return (
    <thead>
      <tr>
        {heads.map(([field, label]) => {
          const isSorted = choice.sort === field
          const way = choice.down ? 'descending' : 'ascending'
          return (
            <th key={field} scope="col" aria-sort={isSorted ? way : undefined}>
              <button type="button" className="quiet" onClick={() => onSort(field)}>
                {label}
                <span aria-hidden="true">{isSorted ? (choice.down ? ' ▼' : ' ▲') : ''}</span>
              </button>
            </th>
          )
        })}
        {columns.map(({ key, number, title, due }) => (
          <th key={key} scope="col">
            {number && `${number} `}
            {title}
            {due && <small> ({due})</small>}
          </th>
        ))}
      </tr>
    </thead>
  )
}
