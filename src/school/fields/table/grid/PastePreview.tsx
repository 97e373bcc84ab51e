import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { useWords } from '../../../words/InLanguage.tsx'
import { cellText } from './cellText.ts'
import type { GridLine, Step } from './model.ts'
import { type PastePlan, type PlannedCell, planPaste } from './planPaste.ts'
import type { Choices } from './readBlock.ts'
import type { GridAccess, WaitingPaste } from './useGrid.ts'

type Props = {
  paste: WaitingPaste
  access: GridAccess
  name: string
  onDone: (step?: Step, message?: string) => void
}
/** As much as one takes in; the rest is counted. */
const [mostRows, mostLeft] = [12, 6]

const sameRow = (a: PlannedCell, b: PlannedCell) => a.row === b.row
const rowsOf = (cells: PlannedCell[]): PlannedCell[][] => {
  const rows: PlannedCell[][] = []
  for (const cell of cells) {
    const row = rows.find(([first]) => first && sameRow(first, cell))
    if (row) row.push(cell)
    else if (rows.length < mostRows) rows.push([cell])
  }
  return rows
}

/** What a pasted block will do, before it does: where each cell goes, what is replaced, what cannot be read, what is left out. */
export const PastePreview = ({ paste, access, name, onDone }: Props) => {
  const { model, read } = access
  const { paste: words, language } = useWords()
  const [choices, setChoices] = useState<Choices>({})
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => dialog.current?.showModal(), [])
  const plan = useMemo(
    () => planPaste(model, paste.at, paste.block, { choices, read, language }),
    [model, paste, choices, read, language],
  )
  const isAsked = plan.heading === 'asked' || plan.names === 'asked'
  const replaced = plan.cells.filter(({ replaces }) => replaces).length
  const faults = plan.cells.filter(({ fault }) => fault).length
  const { origin } = paste
  const takesText =
    origin instanceof HTMLTextAreaElement || origin.isContentEditable || origin.closest('[data-widget="shortText"]')
  const asText = () => {
    onDone()
    document.execCommand('insertText', false, paste.text.trim())
  }
  const confirm = () => onDone({ edits: plan.edits, added: plan.added }, reportOf(plan, words))
  return (
    <dialog
      ref={dialog}
      className="dialog paste-preview"
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        event.preventDefault()
        onDone()
      }}
    >
      <h2 id={`${id}-title`}>{words.title(name)}</h2>
      {paste.more && <p className="notice">{words.document}</p>}
      <p>
        {[
          (plan.cells.length > 0 || plan.alike === 0) && words.fills(plan.cells.length),
          plan.alike > 0 && words.alike(plan.alike),
          plan.added.length > 0 && words.adds(plan.added.length),
          replaced > 0 && words.replaces(replaced),
          faults > 0 && words.faults(faults),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      <EdgeChoice
        legend={words.firstRow}
        edge={plan.heading}
        matched={words.headingsMatched}
        yes={words.areHeadings}
        onSay={(heading) => setChoices((before) => ({ ...before, heading }))}
        isOffered={paste.block.length > 1}
      />
      <EdgeChoice
        legend={words.firstColumn}
        edge={plan.names}
        matched={words.namesMatched}
        yes={words.areNames}
        onSay={(names) => setChoices((before) => ({ ...before, names }))}
        isOffered={paste.block.some((row) => row.length > 1)}
      />
      {plan.cells.length > 0 && !isAsked && <PlanTable plan={plan} access={access} />}
      {plan.left.length > 0 && !isAsked && (
        <div className="paste-left">
          <h3>{words.leftOut}</h3>
          <ul>
            {plan.left.slice(0, mostLeft).map(({ reason, name: what, count }) => (
              <li key={`${reason} ${what}`}>{words.left[reason](what, count)}</li>
            ))}
          </ul>
          {plan.left.length > mostLeft && <p>{words.andMore(plan.left.length - mostLeft)}</p>}
        </div>
      )}
      <div className="buttons">
        <button type="button" className="primary" disabled={isAsked || plan.cells.length === 0} onClick={confirm}>
          {words.confirm}
        </button>
        {takesText && (
          <button type="button" onClick={asText}>
            {words.asText}
          </button>
        )}
        <button type="button" onClick={() => onDone()}>
          {words.cancel}
        </button>
      </div>
    </dialog>
  )
}

type EdgeProps = {
  legend: string
  edge: PastePlan['heading']
  matched: string
  yes: string
  isOffered: boolean
  onSay: (isNames: boolean) => void
}
/** Said where it was recognised; asked where it was not; to be changed in both cases. */
const EdgeChoice = ({ legend, edge, matched, yes, isOffered, onSay }: EdgeProps) => {
  const { paste: words } = useWords()
  const name = useId()
  if (!isOffered) return null
  const option = (isNames: boolean, label: string) => (
    <label className="option">
      <input
        type="radio"
        name={name}
        checked={edge !== 'asked' && (edge !== 'none') === isNames}
        onChange={() => onSay(isNames)}
      />
      <span>{label}</span>
    </label>
  )
  return (
    <fieldset className="paste-edge" data-asked={edge === 'asked' || undefined}>
      <legend>{edge === 'asked' ? words.ask(legend) : legend}</legend>
      {option(true, edge === 'matched' ? matched : yes)}
      {option(false, words.areValues)}
    </fieldset>
  )
}

const nameOf = ({ label, group }: GridLine) => (group ? `${group}: ${label}` : label)

const PlanTable = ({ plan, access: { model } }: { plan: PastePlan; access: GridAccess }) => {
  const { paste: words, language } = useWords()
  const rows = rowsOf(plan.cells)
  const touched = new Set(plan.cells.map(({ column }) => column))
  const columns = model.columns.filter(({ key }) => touched.has(key))
  const lines = new Map([...model.rows, ...plan.added].map((line) => [line.key, line]))
  const count = new Set(plan.cells.map(({ row }) => row)).size
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
      <section className="table-scroll" tabIndex={0} aria-label={words.preview}>
        <table className="answers">
          <thead>
            <tr>
              <th scope="col">{model.corner ?? ''}</th>
              {columns.map((column) => (
                <th key={column.key} scope="col" data-widget={column.field.widget}>
                  {nameOf(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells) => {
              const line = lines.get(cells[0]?.row ?? '')
              return (
                <tr key={cells[0]?.row}>
                  <th scope="row">{line ? nameOf(line) : ''}</th>
                  {columns.map((column) => {
                    const cell = cells.find((one) => one.column === column.key)
                    return (
                      <td key={column.key} data-widget={column.field.widget} className={cell?.fault && 'is-fault'}>
                        {cell?.fault ? (
                          <>
                            <span aria-hidden="true">⚠ </span>
                            {cell.text} <small>{words.unread}</small>
                          </>
                        ) : (
                          cell && (cellText(column.field, cell.after, language) || words.emptied)
                        )}
                        {cell?.replaces && (
                          <small>{words.instead(cellText(column.field, cell.before, language))}</small>
                        )}
                      </td>
                    )
                  })}
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
      {count > rows.length && <p>{words.moreRows(count - rows.length)}</p>}
    </>
  )
}

/** What happened, in one breath, for the eye and the screen reader. */
const reportOf = ({ cells, left }: PastePlan, words: ReturnType<typeof useWords>['paste']): string => {
  const faults = cells.filter(({ fault }) => fault).length
  const dropped = left.reduce((sum, { reason, count }) => sum + (reason === 'above' ? 0 : count), 0)
  return [words.pasted(cells.length - faults), faults > 0 && words.wrong(faults), dropped > 0 && words.dropped(dropped)]
    .filter(Boolean)
    .join(' ')
}
