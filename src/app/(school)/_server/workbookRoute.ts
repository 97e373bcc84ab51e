import type { Actor } from '#commands/common/actor.ts'
import { commandDoor } from '#commands/door/commandDoor.ts'
import { callerOf } from './command.ts'

export type Workbook = { name: string; bytes: Uint8Array }
type Context = { params: Promise<{ id: string }> }
type Asked = { id: string; request: Request }

/** A workbook as a GET route; its name keeps å, ä and ö. `make` checks access, and what it refuses is told in words. */
export const workbookRoute =
  (make: (actor: Actor, asked: Asked) => Promise<Workbook>) =>
  async (request: Request, { params }: Context): Promise<Response> => {
    const { id } = await params
    let made: Workbook | undefined
    const answer = await commandDoor(
      request,
      await callerOf(request),
      async (actor) => {
        made = await make(actor, { id, request })
        return {}
      },
      { changes: false },
    )
    if (!made) return answer
    return new Response(Buffer.from(made.bytes), {
      headers: {
        'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(made.name)}`,
        'cache-control': 'no-store',
      },
    })
  }
