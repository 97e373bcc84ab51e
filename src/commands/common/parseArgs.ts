import { z } from 'zod'
import type { Actor } from './actor.ts'
import { CommandError } from './CommandError.ts'
import { wordsOf } from './words/wordsOf.ts'

/** Arguments come from a network. Refuses them with every fault at once, in the language of whoever sent them. */
export const parseArgs = <T>(schema: z.ZodType<T>, args: unknown, reader: Pick<Actor, 'language'> = {}): T => {
  const { language } = wordsOf(reader)
  const parsed = schema.safeParse(args, { error: z.locales[language]().localeError })
  if (parsed.success) return parsed.data
  const issues = parsed.error.issues.map((issue) => ({ path: issue.path.map(String), message: issue.message }))
  throw new CommandError('INVALID/arguments', { issues })
}
