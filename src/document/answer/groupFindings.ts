import type { Language } from '../tree/tree.ts'
import { checkWords } from './checkWords.ts'
import type { CheckFinding, FormModel } from './form.ts'
import { placeInForm } from './placeInForm.ts'

type Placed = CheckFinding & { instanceKey: string }
/** One line of a review. `within` is what it stands for, where that is more than one thing. */
export type FindingLine<F extends Placed> = F & { within: F[] }

/** The table a missing cell belongs to. What is implausible or unread is told of one by one: each is another fault. */
const tableOf = ({ severity, path: [key] }: Placed, form: FormModel | undefined): string | undefined =>
  severity === 'missing' && form?.fields.some((one) => one.key === key && one.field.widget === 'table')
    ? key
    : undefined

/**
 * Findings as they are read: what a table lacks is one line, however many cells it is, in the place of the first of
 * them. `formFor` gives the form of a block.
 */
export const groupFindings = <F extends Placed>(
  findings: F[],
  formFor: (instanceKey: string) => FormModel | undefined,
  language: Language,
): FindingLine<F>[] => {
  const lines: FindingLine<F>[] = []
  const lineOf = new Map<string, FindingLine<F>>()
  for (const finding of findings) {
    const form = formFor(finding.instanceKey)
    const table = tableOf(finding, form)
    const id = table && `${finding.instanceKey}\n${table}`
    const open = id ? lineOf.get(id) : undefined
    if (open) open.within.push(finding)
    else {
      const line: FindingLine<F> = { ...finding, within: [finding] }
      if (id) lineOf.set(id, line)
      lines.push(line)
    }
  }
  return lines.map((line) => {
    const form = formFor(line.instanceKey)
    if (line.within.length === 1 || !form) return line
    const place = placeInForm(form, {}, line.path.slice(0, 1), language)
    return { ...line, message: checkWords(language).missingIn(place, line.within.length) }
  })
}
