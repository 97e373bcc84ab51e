import type { FormField } from '#document/answer/form.ts'
import { isRequired } from '#document/answer/isRequired.ts'
import { useWords } from '../words/InLanguage.tsx'

type Sibling = { field: FormField }

/** Said of what may be left empty where something beside it may not; where all or nothing is required it says nothing. */
export const Optional = ({ field, among }: { field: FormField; among: readonly Sibling[] }) => {
  const { item: words } = useWords()
  if (isRequired(field) || !among.some((one) => isRequired(one.field))) return null
  return <span className="optional"> {words.optional}</span>
}
