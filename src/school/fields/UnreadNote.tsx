import { use, useCallback, useRef, useSyncExternalStore } from 'react'
import type { FormField } from '#document/answer/form.ts'
import type { Path } from '#document/answer/patch/paths.ts'
import { unreadFault } from '#document/answer/unreadFault.ts'
import { useWords } from '../words/InLanguage.tsx'
import { BlockContext, useForm } from './FormContext.tsx'

/** Why the stored answer of a field cannot be read; whoever asks is drawn anew only when that changes. */
export const useUnreadFault = (field: FormField, path: Path): string | undefined => {
  const { queue } = useForm()
  const instanceKey = use(BlockContext)
  const { language } = useWords()
  const last = useRef<{ value: unknown; fault: string | undefined }>(undefined)
  const place = path.join('/')
  // biome-ignore lint/correctness/useExhaustiveDependencies: a path is compared by what it says
  const read = useCallback(() => {
    const value = queue.read(instanceKey, path)
    if (!last.current || last.current.value !== value)
      last.current = { value, fault: unreadFault(field, value, language) }
    return last.current.fault
  }, [queue, instanceKey, place, field, language])
  return useSyncExternalStore(queue.subscribe, read, read)
}

/** Said at the field itself, for every reader, until the answer is put right. */
export const UnreadNote = ({ id, fault }: { id: string; fault: string | undefined }) =>
  fault ? (
    <p className="field-note unread-note" id={`${id}-unread`}>
      {fault}
    </p>
  ) : null
