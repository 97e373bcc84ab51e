import { useWords } from '#school/words/InLanguage.tsx'
import { BoardHead } from './BoardHead.tsx'
import { BoardLine } from './BoardLine.tsx'
import type { BoardColumn, BoardRow, State } from './BoardRow.ts'
import type { BoardChoice, SortBy } from './boardChoice.ts'

type Props = {
  columns: BoardColumn[]
  /** Those that are shown, in their order. */
  rows: BoardRow[]
  choice: BoardChoice
  grouped: boolean
  chosen: ReadonlySet<string>
  onSort: (sort: SortBy) => void
  onChoose?: ((id: string, on: boolean) => void) | undefined
}
const done: State[] = ['handedIn', 'adopted', 'published']

/** Units by sections, in one body or in one for each area. The table scrolls by itself, so that its heads can stay. */
export const BoardTable = ({ columns, rows, choice, grouped, chosen, onSort, onChoose }: Props) => {
  const { followUp: text } = useWords()
  const groups = grouped ? [...Map.groupBy(rows, ({ area }) => area)] : [['', rows] as const]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="matrix-scroll board-scroll" tabIndex={0} aria-label={text.matrix}>
      <table className="matrix board">
        <caption className="visually-hidden">{text.caption}</caption>
        <BoardHead columns={columns} choice={choice} onSort={onSort} />
        {groups.map(([area, members]) => (
          <tbody key={area}>
            {grouped && (
              <tr>
                <th scope="rowgroup" colSpan={columns.length + 5}>
                  <span>
                    {text.inArea(
                      area || text.noArea,
                      members.filter(({ state }) => done.includes(state)).length,
                      members.filter(({ left }) => !left).length,
                    )}
                  </span>
                </th>
              </tr>
            )}
            {members.map((row) => (
              <BoardLine key={row.id} row={row} chosen={chosen.has(row.id)} onChoose={onChoose} />
            ))}
          </tbody>
        ))}
      </table>
      {rows.length === 0 && <p className="board-none">{text.none}</p>}
    </section>
  )
}
