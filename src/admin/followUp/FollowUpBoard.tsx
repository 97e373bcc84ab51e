'use client'
import type { Sending } from '#commands/distribution/readSending.ts'
import type { SectionTimes } from '#document/times/sectionTimes.ts'
import { DecideMany } from '#school/form/DecideMany.tsx'
import { RemindForm } from '#school/form/RemindForm.tsx'
import { useWords } from '#school/words/InLanguage.tsx'
import { TimesForm } from '../sending/TimesForm.tsx'
import { BoardFilters } from './BoardFilters.tsx'
import type { BoardColumn, BoardRow } from './BoardRow.ts'
import { BoardTable } from './BoardTable.tsx'
import type { BoardChoice } from './boardChoice.ts'
import { useBoard } from './useBoard.ts'

type Props = {
  distributionId: string
  columns: BoardColumn[]
  rows: BoardRow[]
  /** What the address asks for. */
  first: BoardChoice
  sections: Sending['sections']
  times: SectionTimes
  mayRemind: boolean
  mayDecide: boolean
}
/** What is decided about many at once, and the state they stand in before. One is decided on its own page. */
const decisions = [
  { act: 'faststall', state: 'handedIn' },
  { act: 'publicera', state: 'adopted' },
] as const

/** A distribution's documents on one page: found, ordered, chosen, and what is done with those that are chosen or all. */
export const FollowUpBoard = ({
  distributionId,
  columns,
  rows,
  first,
  sections,
  times,
  mayRemind,
  mayDecide,
}: Props) => {
  const { followUp: text } = useWords()
  const board = useBoard(rows, first)
  const { shown, chosen, live } = board
  const mayChoose = mayRemind || mayDecide
  const among = chosen.size > 0 ? rows.filter(({ id }) => chosen.has(id)) : rows
  const waiting = among.filter(({ waits }) => waits.includes('skolan'))
  const allShown = shown.length > 0 && shown.every(({ id }) => chosen.has(id))
  return (
    <>
      <BoardFilters rows={rows} choice={board.choice} live={live} onChange={board.change} />
      <div className="board-bar">
        <p role="status">
          {text.shown(shown.length, rows.length)}
          {chosen.size > 0 && ` ${text.chosen(chosen.size)}`}
        </p>
        {mayChoose && (
          <button type="button" disabled={shown.length === 0} onClick={() => board.chooseShown(!allShown)}>
            {allShown ? text.unchooseShown : text.chooseShown}
          </button>
        )}
        {chosen.size > 0 && (
          <button type="button" onClick={board.unchoose}>
            {text.unchoose}
          </button>
        )}
        {shown.length < rows.length && (
          <button type="button" onClick={board.clear}>
            {text.showAll(rows.length)}
          </button>
        )}
        <a className="button" href={`/api-skola/utskick/${distributionId}/excel`} download>
          {text.excel}
        </a>
      </div>
      <BoardTable
        columns={columns}
        rows={board.visible}
        choice={board.choice}
        grouped={board.grouped}
        chosen={chosen}
        onSort={board.sort}
        onChoose={mayChoose ? board.choose : undefined}
      />
      {live &&
        mayDecide &&
        decisions.map(({ act, state }) => {
          const ready = among.filter((row) => row.state === state)
          return (
            ready.length > (chosen.size > 0 ? 0 : 1) && (
              <DecideMany key={act} act={act} documents={ready.map(({ id, unit }) => ({ id, unit }))} />
            )
          )
        })}
      {mayDecide && chosen.size > 0 && waiting.length > 0 && (
        <DecideMany act="aterkalla" documents={waiting.map(({ id, unit }) => ({ id, unit }))} />
      )}
      {mayRemind && waiting.length > 0 && (
        <RemindForm
          distributionId={distributionId}
          waiting={waiting.length}
          chosen={chosen.size > 0 ? waiting.map(({ id }) => id) : undefined}
        />
      )}
      {live && mayDecide && <TimesForm distributionId={distributionId} sections={sections} first={times} />}
    </>
  )
}
