import type { z } from 'zod'
import { CommandError } from '../../common/CommandError.ts'

export type Asking = { source: string; headers?: Record<string, string> }

/**
 * One answer of an open source, parsed. Throws `CommandError`: BUSY when it does not answer within fifteen seconds or has
 * trouble of its own, INVALID when it answers with something else than its documents say. Undefined: it has no such thing.
 */
export const askSource = async <T>(
  url: string,
  schema: z.ZodType<T>,
  { source, headers = {} }: Asking,
): Promise<T | undefined> => {
  const response = await fetch(url, {
    headers: { accept: 'application/json', ...headers },
    redirect: 'error',
    signal: AbortSignal.timeout(15_000),
  }).catch(() => undefined)
  if (!response || response.status >= 500 || response.status === 429) throw new CommandError('BUSY/source', { source })
  if (response.status === 404) return undefined
  const parsed = schema.safeParse(response.ok ? await response.json().catch(() => undefined) : undefined)
  if (parsed.success) return parsed.data
  throw new CommandError('INVALID/source', {
    source,
    answer: response.ok ? 'oväntat innehåll' : String(response.status),
  })
}
