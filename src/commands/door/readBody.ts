import { CommandError } from '../common/CommandError.ts'

const megabytes = 5
const limit = megabytes * 1_000_000

/** The bytes of a request, counted as they come: a body over the limit is let go before it is held in memory. */
const bytesOf = async (body: ReadableStream<Uint8Array>): Promise<Uint8Array> => {
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
export const readBody = async ({
  headers,
  body,
}: Pick<Request, 'headers'> & Partial<Pick<Request, 'body'>>): Promise<Record<string, unknown>> => {
  if (Number(headers.get('content-length') ?? 0) > limit) throw new CommandError('TOO_LARGE', { megabytes })
  const text = body ? new TextDecoder().decode(await bytesOf(body)) : ''
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
