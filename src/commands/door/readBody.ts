import { CommandError } from '../common/CommandError.ts'

const megabytes = 5

type Body = Pick<Request, 'headers'> & Partial<Pick<Request, 'body'>>

/** The bytes of a request, counted as they come: a body over the limit (MB) is let go before it is held in memory. */
export const readBytes = async ({ headers, body }: Body, megabytes: number): Promise<Uint8Array> => {
  const limit = megabytes * 1_000_000
  if (Number(headers.get('content-length') ?? 0) > limit) throw new CommandError('TOO_LARGE', { megabytes })
  if (!body) return new Uint8Array()
  const chunks: Uint8Array[] = []
  const reader = body.getReader()
  let size = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength
    if (size > limit) {
      await reader.cancel()
      throw new CommandError('TOO_LARGE', { megabytes })
    }
    chunks.push(part.value)
  }
  return Buffer.concat(chunks)
}

/** The JSON object that a request brings, `{}` where it brings nothing. Throws `CommandError`: TOO_LARGE, INVALID. */
export const readBody = async (request: Body): Promise<Record<string, unknown>> => {
  const text = new TextDecoder().decode(await readBytes(request, megabytes))
  let parsed: unknown
  try {
    parsed = JSON.parse(text === '' ? '{}' : text)
  } catch {
    throw new CommandError('INVALID/unreadable')
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw new CommandError('INVALID/unreadable')
  return { ...parsed }
}
