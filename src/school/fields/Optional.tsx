import type { FormField } from '../../document/form.ts'
import { useWords } from '../words/InLanguage.tsx'

type Sibling = { field: FormField }

/** Said of what may be left empty where something beside it may not; where all or nothing is required it says nothing. */
export const Optional = ({ field, among }: { field: FormField; among: readonly Sibling[] }) => {
  const { item: words } = useWords()
  if (field.required || !among.some((one) => one.field.required && !one.field.hidden)) return null
  return <span className="optional"> {words.optional}</span>
}
