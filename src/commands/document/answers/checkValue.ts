import { z } from 'zod'
import type { AnswerSchema } from '#document/answer/answer.ts'
import { CommandError } from '../../common/CommandError.ts'

type Issue = { path: string[]; message: string }

/** A foreign key is reported by Zod at its parent: here it stands at its own path, like every other fault. */
const issuesOf = (error: z.ZodError): Issue[] =>
  error.issues.flatMap((issue): Issue[] => {
    const path = issue.path.map(String)
    if (issue.code !== 'unrecognized_keys') return [{ path, message: issue.message }]
    return issue.keys.map((key) => ({ path: [...path, key], message: 'Fältet finns inte i frågan.' }))
  })
const touches = (a: string[], b: string[]) => a.slice(0, b.length).every((key, index) => key === b[index])

/**
 * Refuses a value of the wrong shape at the places being saved. A fault elsewhere in the stored answer (an older
 * template, a broken import) does not stand in the way of what someone writes now; compose reports it.
 */
export const checkValue = (schema: AnswerSchema, value: unknown, paths: string[][]): void => {
  const parsed = schema.safeParse(value, { error: z.locales.sv().localeError })
  if (parsed.success) return
  const issues = issuesOf(parsed.error).filter((issue) =>
    paths.some((path) => touches(issue.path, path) || touches(path, issue.path)),
  )
  if (issues.length === 0) return
  const named = issues.map((issue) => `${issue.path.join(' › ')}: ${issue.message}`).join('; ')
  throw new CommandError('INVALID', `Svaret har fel form och sparades inte (${named}). Skriv om det och spara igen.`, {
    issues,
  })
}
