import { use, useState } from 'react'
import { isEmpty } from '#document/answer/checkFields.ts'
import { sameValue } from '#document/answer/patch/json.ts'
import { BlockContext, useAnswer, useForm } from '../fields/FormContext.tsx'
import { fieldId } from '../fields/fieldId.ts'
import { focusField } from '../fields/focusField.ts'
import { useWords } from '../words/InLanguage.tsx'

type Props = { fieldKey: string; label: string; value: unknown; schoolYear: string }

/**
 * Last year's answer as this year's first draft, when somebody asks for it: offered only where nothing is written, put in
 * as any other change, and taken out again as easily.
 */
export const UsePrevious = ({ fieldKey, label, value, schoolYear }: Props) => {
  const { readOnly } = useForm()
  const { item: words } = useWords()
  const instanceKey = use(BlockContext)
  const [now, setNow] = useAnswer<unknown>([fieldKey])
  const [used, setUsed] = useState(false)
  if (readOnly) return null
  const take = (next: unknown) => {
    setUsed(next !== undefined)
    setNow(next)
    focusField(fieldId(instanceKey, [fieldKey]))
  }
  const isUntouched = used && sameValue(now, value)
  return (
    <div className="use-previous">
      <p role="status">{isUntouched && words.previousTaken(schoolYear)}</p>
      {isUntouched && (
        <button type="button" className="quiet" onClick={() => take(undefined)}>
          {words.undo}
          <span className="visually-hidden"> {words.undoPrevious(label)}</span>
        </button>
      )}
      {isEmpty(now) && (
        <button type="button" className="quiet" onClick={() => take(structuredClone(value))}>
          {words.takePrevious}
          <span className="visually-hidden"> {words.takePreviousOf(label)}</span>
        </button>
      )}
    </div>
  )
}
