import { z } from 'zod'
import type { AnswerSchema } from '#document/answer/answer.ts'
import { type Path, startsWith, valueAt } from '#document/answer/patch/paths.ts'
import { faultPaths } from '#document/answer/readableAnswer.ts'
import { unsafeLinks } from '#document/text/unsafeLinks.ts'
import type { Actor } from '../../common/actor.ts'
import { CommandError } from '../../common/CommandError.ts'
import type { Issue } from '../../common/refusals/Refusals.ts'
import { wordsOf } from '../../common/words/wordsOf.ts'

const issuesOf = (schema: AnswerSchema, value: unknown, reader: Pick<Actor, 'language'>): Issue[] => {
  const { language, call } = wordsOf(reader)
  const parsed = schema.safeParse(value, { error: z.locales[language]().localeError, jitless: true })
  return (parsed.error?.issues ?? []).flatMap((issue) =>
    faultPaths([issue]).map((path) => ({
      path,
      message: issue.code === 'unrecognized_keys' ? call.unknownField : issue.message,
      ...(issue.code === 'too_big' ? { most: Number(issue.maximum) } : {}),
    })),
  )
}
/** A link that would run as code is not stored. The form lets nobody write one; what comes past it is told. */
const refuseLinks = (value: unknown, sent: readonly Path[], reader: Pick<Actor, 'language'>): void => {
  const { call } = wordsOf(reader)
  const issues = sent.flatMap((path): Issue[] =>
    unsafeLinks(valueAt(value, path)).map((words) => ({
      path: [...path],
      message: call.unsafeLink(words.slice(0, 100)),
    })),
  )
  if (issues.length > 0) throw new CommandError('INVALID/answer', { issues })
}
const nameOf = ({ path, message }: Issue) => JSON.stringify([path, message])

/**
 * Refuses a save by the whole value that results: what was sent must be sound, and nothing beside it may become unsound
 * (a figure's `kind` without its `value`, an order that names a record which is not there). A fault that stood there
 * before (an older template, a broken import) does not stand in the way of what someone writes now; the form shows it.
 */
export const checkValue = (
  schema: AnswerSchema,
  stored: unknown,
  value: unknown,
  sent: readonly Path[],
  reader: Pick<Actor, 'language'> = {},
): void => {
  refuseLinks(value, sent, reader)
  const found = issuesOf(schema, value, reader)
  if (found.length === 0) return
  const before = new Set(issuesOf(schema, stored, reader).map(nameOf))
  const issues = found.filter(
    (issue) => !before.has(nameOf(issue)) || sent.some((path) => startsWith(issue.path, path)),
  )
  if (issues.length === 0) return
  throw new CommandError('INVALID/answer', { issues })
}
