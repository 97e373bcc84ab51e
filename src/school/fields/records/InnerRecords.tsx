import { type ReactNode, use, useRef } from 'react'
import { answerText } from '#document/answer/answerText.ts'
import type { FormField, RecordsAnswer } from '#document/answer/form.ts'
import type { Path } from '#document/answer/patch/paths.ts'
import { useWords } from '../../words/InLanguage.tsx'
import { BlockContext, useAnswer, useForm } from '../FormContext.tsx'

type Props = { field: Extract<FormField, { widget: 'records' }>; path: Path; children: ReactNode }
const shortest = (text: string) => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text)

/**
 * A list within a record, folded: a goal with its criteria and their actions is else longer than anybody overlooks. It
 * says how many there are and what they begin with. Open while it is empty, where something in it is to be mended, and
 * for those who only read.
 */
export const InnerRecords = ({ field, path, children }: Props) => {
  const { readOnly, findings } = useForm()
  const { records: words, language } = useWords()
  const instanceKey = use(BlockContext)
  const [answer] = useAnswer<Partial<RecordsAnswer>>(path)
  const order = answer?.order ?? []
  const isToMend = findings.some(
    (finding) => finding.instanceKey === instanceKey && path.every((key, at) => finding.path[at] === key),
  )
  // Whoever has opened it, or folded it, keeps it so: only the first drawing decides.
  const first = useRef(readOnly || order.length === 0)
  const named = order.flatMap((key) => {
    const record = answer?.items?.[key] ?? {}
    const value = field.fields
      .map((part) => record[part.key])
      .find((one) => typeof one === 'string' && one.trim() !== '')
    return value === undefined ? [] : [shortest(answerText(value, { language }).split('\n')[0] ?? '')]
  })
  return (
    <details className="inner-records" open={first.current || isToMend}>
      <summary>
        {field.label} <span className="optional">{words.count(order.length)}</span>
        {named.length > 0 && <span className="inner-names">{named.join(' · ')}</span>}
      </summary>
      {children}
    </details>
  )
}
