import config from '@payload-config'
import { login } from '@payloadcms/next/auth'
import { safePath } from '../../_server/safePath.ts'
import { isSameOrigin } from '../../_server/sameOrigin.ts'

const text = (value: FormDataEntryValue | null) => (typeof value === 'string' ? value : '')
const to = (path: string) => new Response(null, { status: 303, headers: { location: path } })

/** Payload's own login from a plain form: sets its cookie, then on to where the person was going. */
export const POST = async (request: Request): Promise<Response> => {
  if (!isSameOrigin(request.headers)) return new Response('Anropet kom från en annan webbplats.', { status: 403 })
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
