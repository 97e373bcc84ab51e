import config from '@payload-config'
import { login } from '@payloadcms/next/auth'
import { CommandError } from '#commands/common/CommandError.ts'
import { isFromOurPages } from '#commands/door/isFromOurPages.ts'
import { refuse } from '#commands/door/refuse.ts'
import { languageOfPage } from '../../_server/languageOfPage.ts'
import { safePath } from '../../_server/safePath.ts'

const text = (value: FormDataEntryValue | null) => (typeof value === 'string' ? value : '')
const to = (path: string) => new Response(null, { status: 303, headers: { location: path } })

/** Payload's own login from a plain form: sets its cookie, then on to where the person was going. */
export const POST = async (request: Request): Promise<Response> => {
  if (!isFromOurPages(request.headers)) return refuse(new CommandError('CROSS_SITE'), languageOfPage(request.headers))
  const form = await request.formData()
  const [email, till] = [text(form.get('email')).trim(), safePath(text(form.get('till')))]
  const keep = form.get('stang') ? { stang: '1' } : undefined
  try {
    await login({ collection: 'users', config, email, password: text(form.get('password')) })
    return to(keep ? '/logga-in?stang=1' : till)
  } catch (error) {
    const { name, status } = error as { name?: string; status?: number }
    const fel = name === 'LockedAuth' ? 'last' : status === 401 || name === 'ValidationError' ? 'fel' : 'server'
    return to(`/logga-in?${new URLSearchParams({ fel, till, epost: email, ...keep })}`)
  }
}
