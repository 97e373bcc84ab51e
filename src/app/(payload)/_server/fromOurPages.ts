import { isSameOrigin } from '../../(school)/_server/sameOrigin.ts'

type Handler = (request: Request, args: { params: Promise<{ slug?: string[] }> }) => Promise<Response>

/**
 * Lets a change through when it comes from our own pages, or from a program that brings its token in a header. Payload
 * asks for the origin only where it knows the server's address, and SameSite does not stop a host beside ours: another
 * site of the municipality's own domain sends the login cookie along.
 */
export const fromOurPages =
  (handler: Handler): Handler =>
  async (request, args) => {
    const { headers } = request
    const mayBeBrowsers = ['cookie', 'origin', 'sec-fetch-site'].some((name) => headers.has(name))
    if (!mayBeBrowsers || isSameOrigin(headers)) return handler(request, args)
    const message = 'Anropet kom från en annan webbplats, så ingenting gjordes. Läs in sidan igen och försök på nytt.'
    return Response.json({ code: 'OTHER_SITE', message, errors: [{ message }] }, { status: 403 })
  }
