import { createContext, use, useCallback, useSyncExternalStore } from 'react'
import type { CheckFinding, FormField } from '#document/answer/form.ts'
import { limitsOf } from '#document/answer/limitsOf.ts'
import { type Path, samePath } from '#document/answer/patch/paths.ts'
import { isSaidByField } from '#document/answer/unreadFault.ts'
import type { SaveQueue } from '../saveQueue/saveQueue.ts'

/** `title`: the heading of the block. */
export type PlacedFinding = CheckFinding & { instanceKey: string; title?: string }
export type FormState = { queue: SaveQueue; readOnly: boolean; findings: PlacedFinding[] }

export const FormContext = createContext<FormState | undefined>(undefined)
/** Key of the block the fields below answer. */
export const BlockContext = createContext('')

export const useForm = (): FormState => {
  const form = use(FormContext)
  if (!form) throw new Error('Fields stand inside FormContext.')
  return form
}

/** What counts as the answer where the school has given none: a figure fetched from statistics. */
export const FallbackContext = createContext<unknown>(undefined)

/** The answer at a path and how to change it; only the fields that show it are drawn anew. */
export const useAnswer = <T,>(path: Path): [T | undefined, (value: T | undefined) => void] => {
  const { queue } = useForm()
  const instanceKey = use(BlockContext)
  const fallback = use(FallbackContext) as T | undefined
  const read = () => (queue.read(instanceKey, path) as T | undefined) ?? fallback
  const value = useSyncExternalStore(queue.subscribe, read, read)
  const place = path.join('/')
  // biome-ignore lint/correctness/useExhaustiveDependencies: a path is compared by what it says
  const write = useCallback((next: T | undefined) => queue.write(instanceKey, path, next), [queue, instanceKey, place])
  return [value, write]
}

/** What the check said about this very place. */
export const useFinding = (path: Path): PlacedFinding | undefined => {
  const { findings } = useForm()
  const instanceKey = use(BlockContext)
  return findings.find((finding) => finding.instanceKey === instanceKey && samePath(finding.path, path))
}

/** The same for a field: what the field itself says is not said twice. */
export const useFieldFinding = (field: FormField, path: Path): PlacedFinding | undefined => {
  const finding = useFinding(path)
  if (finding && isSaidByField(finding)) return undefined
  if (field.widget !== 'number' || finding?.code !== 'OUT_OF_RANGE') return finding
  const { min, max } = limitsOf(field)
  return (min ?? max) === undefined ? finding : undefined
}
