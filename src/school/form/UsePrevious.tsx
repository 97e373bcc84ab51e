import { use, useState } from 'react'
import { isEmpty } from '../../document/checkFields.ts'
import { BlockContext, useAnswer, useForm } from '../fields/FormContext.tsx'
import { fieldId } from '../fields/fieldId.ts'
import { focusField } from '../fields/focusField.ts'
import { sameValue } from '../saveQueue/paths.ts'

type Props = { fieldKey: string; label: string; value: unknown; schoolYear: string }

/**
 * Last year's answer as this year's first draft, when somebody asks for it: offered only where nothing is written, put in
 * as any other change, and taken out again as easily.
 */
export const UsePrevious = ({ fieldKey, label, value, schoolYear }: Props) => {
  const { readOnly } = useForm()
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
      <p role="status">
        {isUntouched && `Svaret från ${schoolYear} är infört. Gå igenom det, så att det stämmer i år.`}
      </p>
      {isUntouched && (
        <button type="button" className="quiet" onClick={() => take(undefined)}>
          Ångra<span className="visually-hidden"> förra årets svar på {label}</span>
        </button>
      )}
      {isEmpty(now) && (
        <button type="button" className="quiet" onClick={() => take(structuredClone(value))}>
          Använd förra årets svar<span className="visually-hidden"> på {label}</span>
        </button>
      )}
    </div>
  )
}
