import { randomBytes } from 'node:crypto'
import { asUser } from '#access/asUser.ts'
import { previewBar, previewMessage, previewScript } from '#app/(school)/_server/previewParts.ts'
import { readersWords } from '#app/(school)/_server/readersWords.ts'
import { actorOf } from '#app/(school)/_server/session.ts'
import { spend } from '#commands/account/spend.ts'
import { tellRefusal } from '#commands/common/refusals/tellRefusal.ts'
import { isRefusal } from '#commands/door/refuse.ts'
import { contentOf } from '#commands/template/contentOf.ts'
import { compose } from '#document/compose.ts'
import { parseContent } from '#document/input/content.ts'
import { asLanguage } from '#language'
import { loadAsset } from '#load/loadAsset.ts'
import { previewInput } from '#load/previewInput.ts'
import { registryOf } from '#load/registryOf.ts'
import { renderDocument } from '#render/renderDocument.ts'
import { wordsOf } from '#school/words/wordsOf.ts'

const html = (body: string, status: number, nonce: string) =>
  new Response(body, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-store',
      'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data: 'self'; script-src 'nonce-${nonce}'; form-action 'self'; frame-ancestors 'self'; base-uri 'none'`,
    },
  })

/** The school year that is going on: it turns in July. */
const thisSchoolYear = () => new Date().getFullYear() - (new Date().getMonth() < 6 ? 1 : 0)

type Context = { params: Promise<{ id: string }> }

/**
 * A template as it now stands (the saved draft) for one unit and year, with real figures and no answers. Shown beside
 * the editor in the admin: says that it is ready, and loads anew when the template has been saved.
 */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const nonce = randomBytes(16).toString('base64')
  const actor = await actorOf(request.headers)
  const readers = await readersWords(request.headers)
  if (!actor) return html(previewMessage(readers.notice.previewLogin, nonce, readers), 401, nonce)
  const { payload, user } = actor
  const { id } = await params
  const query = new URL(request.url).searchParams
  const template = await payload.findByID({
    collection: 'templates',
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    ...asUser(user),
  })
  if (!template) return html(previewMessage(readers.notice.noTemplate, nonce, readers), 404, nonce)
  const words = wordsOf(asLanguage(template.language))
  const { docs: units } = await payload.find({
    collection: 'units',
    where: { municipality: { equals: template.municipality } },
    depth: 0,
    pagination: false,
    sort: 'name',
    select: { name: true, kind: true },
    ...asUser(user),
  })
  const unit =
    units.find((one) => one.id === query.get('enhet')) ?? units.find(({ kind }) => kind === 'school') ?? units[0]
  if (!unit) return html(previewMessage(words.preview.noUnit, nonce, words), 200, nonce)
  const schoolYear = Number(query.get('lasar')) || thisSchoolYear()
  try {
    await spend(actor)
    const content = parseContent(contentOf(template))
    const input = await previewInput(payload, { content, unitId: unit.id, schoolYear, audience: 'internal' })
    const { tree, problems } = compose(registryOf(payload), input)
    const { html: page } = await renderDocument(tree, ['html'], {
      date: new Date(),
      loadAsset: loadAsset(payload, input.document.municipality.key),
    })
    const bar = previewBar({ units, unitId: unit.id, schoolYear, problems, words })
    const text = Buffer.from(page.bytes).toString('utf8')
    return html(
      text.replace(/<body[^>]*>/, (body) => body + bar).replace('</body>', () => `${previewScript(nonce)}</body>`),
      200,
      nonce,
    )
  } catch (error) {
    payload.logger.error(error)
    const reason = isRefusal(error) ? tellRefusal(error, words.language) : error instanceof Error ? error.message : ''
    return html(previewMessage(words.preview.failed(reason), nonce, words), 200, nonce)
  }
}
