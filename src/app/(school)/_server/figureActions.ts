import type { Actor } from '#commands/common/actor.ts'
import { CommandError } from '#commands/common/CommandError.ts'
import { readBody, readBytes } from '#commands/door/readBody.ts'
import { confirmImport } from '#commands/figures/confirmImport.ts'
import { fetchFigures } from '#commands/figures/fetch/fetchFigures.ts'
import { mostMegabytes } from '#commands/figures/file/limits.ts'
import { readSheets } from '#commands/figures/file/readSheets.ts'
import { lockFigures } from '#commands/figures/lockFigures.ts'
import { previewImport } from '#commands/figures/previewImport.ts'
import { readGrid } from '#commands/figures/readGrid.ts'
import { saveFigures } from '#commands/figures/saveFigures.ts'
import { undoImport } from '#commands/figures/undoImport.ts'
import { readEnv } from '#env'

type Action = (actor: Actor, municipalityId: string, request: Request) => Promise<unknown>
type Json = Record<string, unknown>

const withBody =
  <R>(run: (actor: Actor, args: Json) => Promise<R>): Action =>
  async (actor, municipalityId, request) =>
    run(actor, { ...(await readBody(request)), municipalityId })

const choicesIn = (form: FormData): Json => {
  try {
    return JSON.parse(String(form.get('choices') ?? '{}')) as Json
  } catch {
    throw new CommandError('INVALID/unreadable')
  }
}
/** A file and what was chosen about it, as one form: `file`, and `choices` as JSON. */
const withFile =
  <R>(run: (actor: Actor, file: Awaited<ReturnType<typeof fetchFigures>>, args: Json) => Promise<R>): Action =>
  async (actor, municipalityId, request) => {
    const bytes = await readBytes(request, mostMegabytes)
    const type = request.headers.get('content-type') ?? ''
    const form = await new Response(Buffer.from(bytes), { headers: { 'content-type': type } }).formData().catch(() => {
      throw new CommandError('INVALID/unreadable')
    })
    const file = form.get('file')
    const choices: Json = { ...choicesIn(form), municipalityId }
    if (!(file instanceof File)) return run(actor, await fetchFigures(actor, readEnv().sources, choices), choices)
    const sheets = await readSheets(new Uint8Array(await file.arrayBuffer()), file.name)
    return run(actor, { name: file.name, sheets }, choices)
  }

/** What the page of figures asks the server to do. A file is sent again to be confirmed: nothing is kept of a preview. */
export const actions: Record<string, Action> = {
  tabell: withBody(readGrid),
  spara: withBody(saveFigures),
  las: withBody(lockFigures),
  angra: withBody(undoImport),
  granska: withFile(previewImport),
  'las-in': withFile(async (actor, file, args) => ({ importId: (await confirmImport(actor, file, args)).importId })),
}
