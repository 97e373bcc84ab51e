import { z } from 'zod'
import { CommandError } from './CommandError.ts'

/** Arguments come from a network. Refuses them with every fault at once. */
export const parseArgs = <T>(schema: z.ZodType<T>, args: unknown): T => {
  const parsed = schema.safeParse(args, { error: z.locales.sv().localeError })
  if (parsed.success) return parsed.data
  const issues = parsed.error.issues.map((issue) => ({ path: issue.path.map(String), message: issue.message }))
  const named = issues.map((issue) => `${issue.path.join('.') || 'anropet'}: ${issue.message}`).join('; ')
  throw new CommandError('INVALID', `Uppgifterna kan inte tas emot (${named}).`, { issues })
}
