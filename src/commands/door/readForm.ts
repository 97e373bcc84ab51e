import { CommandError } from '../common/CommandError.ts'
import { readBytes } from './readBody.ts'

/** A login or an address is some hundred bytes: what is larger is not read, unless its reader knows better. */
const some = 0.02

/**
 * What a plain form brings, its texts by name; what it does not bring is empty. Throws `CommandError`: TOO_LARGE,
 * INVALID.
 */
export const readForm = async (request: Request, megabytes = some): Promise<(name: string) => string> => {
  const bytes = await readBytes(request, megabytes)
  const type = request.headers.get('content-type') ?? ''
  try {
    const form = await new Response(Buffer.from(bytes), { headers: { 'content-type': type } }).formData()
    return (name) => {
      const value = form.get(name)
      return typeof value === 'string' ? value : ''
    }
  } catch {
    throw new CommandError('INVALID/unreadable')
  }
}
