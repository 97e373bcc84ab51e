import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { useWords } from '../../../words/InLanguage.tsx'
import { EdgeChoice } from './EdgeChoice.tsx'
import type { GridAccess } from './GridAccess.ts'
import type { Step } from './model.ts'
import { PlanTable } from './PlanTable.tsx'
import { type PastePlan, planPaste } from './planPaste.ts'
import type { Choices } from './readBlock.ts'
import type { WaitingPaste } from './useGrid.ts'

type Props = {
  paste: WaitingPaste
  access: GridAccess
  name: string
  onDone: (step?: Step, message?: string) => void
}
/** As many as one takes in; the rest are counted. */
const mostLeft = 6

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

/** What happened, in one breath, for the eye and the screen reader. */
const reportOf = ({ cells, left }: PastePlan, words: ReturnType<typeof useWords>['paste']): string => {
  const faults = cells.filter(({ fault }) => fault).length
  const dropped = left.reduce((sum, { reason, count }) => sum + (reason === 'above' ? 0 : count), 0)
  return [words.pasted(cells.length - faults), faults > 0 && words.wrong(faults), dropped > 0 && words.dropped(dropped)]
    .filter(Boolean)
    .join(' ')
}
