import { z } from 'zod'
import type { AnswerSchema } from '#document/answer/answer.ts'
import type { Actor } from '../../common/actor.ts'
import { CommandError } from '../../common/CommandError.ts'
import type { Issue } from '../../common/refusals/Refusals.ts'
import { wordsOf } from '../../common/words/wordsOf.ts'

/** A foreign key is reported by Zod at its parent: here it stands at its own path, like every other fault. */
const issuesOf = (error: z.ZodError, unknownField: string): Issue[] =>
  error.issues.flatMap((issue): Issue[] => {
    const path = issue.path.map(String)
    if (issue.code !== 'unrecognized_keys') return [{ path, message: issue.message }]
    return issue.keys.map((key) => ({ path: [...path, key], message: unknownField }))
  })
const touches = (a: string[], b: string[]) => a.slice(0, b.length).every((key, index) => key === b[index])

/**
 * Refuses a value of the wrong shape at the places being saved. A fault elsewhere in the stored answer (an older
 * template, a broken import) does not stand in the way of what someone writes now; compose reports it.
 */
export const checkValue = (
  schema: AnswerSchema,
  value: unknown,
  paths: string[][],
  reader: Pick<Actor, 'language'> = {},
): void => {
  const { language, call } = wordsOf(reader)
  const parsed = schema.safeParse(value, { error: z.locales[language]().localeError })
  if (parsed.success) return
  const issues = issuesOf(parsed.error, call.unknownField).filter((issue) =>
    paths.some((path) => touches(issue.path, path) || touches(path, issue.path)),
  )
  if (issues.length === 0) return
  throw new CommandError('INVALID/answer', { issues })
}
