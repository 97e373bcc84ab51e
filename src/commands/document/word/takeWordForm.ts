import { createHash } from 'node:crypto'
import { z } from 'zod'
import { answerText } from '#document/answer/answerText.ts'
import { changesBetween } from '#document/answer/patch/changesBetween.ts'
import { type Change, mergeChanges } from '#document/answer/patch/mergeChanges.ts'
import { answersIn, type Finding } from '#word/form/answersIn.ts'
import { carriedIn } from '#word/form/carry.ts'
import { readWord } from '#word/read/readWord.ts'
import { WordError } from '#word/WordError.ts'
import type { Actor } from '../../common/actor.ts'
import { CommandError } from '../../common/CommandError.ts'
import { idSchema } from '../../common/compareAndSet.ts'
import { parseArgs } from '../../common/parseArgs.ts'
import { documentFor } from '../documentFor.ts'
import { writableForm } from '../personsForm.ts'
import { saveAnswer } from '../saveAnswer.ts'

const schema = z.object({
  documentId: idSchema,
  /** The file, in base64. */
  file: z.base64().max(6_000_000),
  /** `false` tells what would be stored. */
  store: z.boolean(),
})
export type TakeWordFormArgs = z.input<typeof schema>
/** `conflict`: somebody changed the place since the file was made; `theirs` is what stands there, and stays. */
export type WordFinding = Omit<Finding, 'kind' | 'instanceKey'> & {
  kind: Finding['kind'] | 'conflict'
  theirs?: string
}
export type TakenWordForm = {
  /** What is not as it was when the file was made. */
  findings: WordFinding[]
  /** How many places were not touched. */
  same: number
  /** How many answers were stored, or would be. */
  answers: number
  stored: boolean
}

/**
 * Reads a form that comes back as Word. What was written is merged into the answers as if it had been written on the
 * page, from what stood in the file when it was made: who changed the same place since is not written over, and is told.
 * The same file again stores nothing new.
 *
 * Throws `CommandError`: INVALID (`wordFile`, `wordWithoutForm`, `wordElsewhere`), NOT_FOUND, FORBIDDEN, WRONG_STATE, and
 * what `saveAnswer` throws but CONFLICT, which is a finding.
 */
export const takeWordForm = async (actor: Actor, args: TakeWordFormArgs): Promise<TakenWordForm> => {
  const document = await documentFor(actor, args.documentId, 'answer')
  const { documentId, file, store } = parseArgs(schema, args, actor)
  const bytes = new Uint8Array(Buffer.from(file, 'base64'))
  const { items, form } = opened(bytes)
  if (form.documentId !== documentId)
    throw new CommandError('INVALID/wordElsewhere', { unit: form.unit, title: form.title })

  const { input, sections } = await writableForm(actor, document)
  const { language } = input.template
  const { answers, findings } = answersIn(items, form, sections, language)
  const fingerprint = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
  const told: WordFinding[] = findings
    .filter(({ kind }) => kind !== 'same')
    .map(({ instanceKey: _, ...finding }) => finding)
  let count = 0
  for (const [instanceKey, value] of Object.entries(answers)) {
    const changes: Change[] = changesBetween(form.answers[instanceKey] ?? {}, value)
    if (changes.length === 0) continue
    const item = sections.flatMap((section) => section.items).find((one) => one.instanceKey === instanceKey)
    const { changed, conflicts } = mergeChanges(item?.value ?? {}, changes)
    for (const { theirs, mine } of conflicts)
      told.push({
        kind: 'conflict',
        label: item?.title ?? '',
        text: answerText(mine, { language }),
        theirs: answerText(theirs, { language }),
      })
    if (changed) count += 1
    if (store && (changed || conflicts.length > 0))
      await saveAnswer(actor, {
        documentId,
        instanceKey,
        saveId: `word-${fingerprint}`,
        changes: changes.map(({ path, base, value: written }) => ({ path: [...path], base, value: written })),
      }).catch(unlessConflict)
  }
  return {
    findings: told,
    same: findings.length - told.filter(({ kind }) => kind !== 'conflict').length,
    answers: count,
    stored: store,
  }
}

const opened = (bytes: Uint8Array) => {
  try {
    const { items, custom } = readWord(bytes)
    const form = carriedIn(custom)?.form
    if (!form) throw new CommandError('INVALID/wordWithoutForm')
    return { items, form }
  } catch (error) {
    if (error instanceof WordError) throw new CommandError('INVALID/wordFile', { fault: error.fault })
    throw error
  }
}
/** Both texts are in the history; it was told as a finding already. */
const unlessConflict = (error: unknown) => {
  if (error instanceof CommandError && error.code === 'CONFLICT') return
  throw error
}
