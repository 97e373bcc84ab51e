import { beforeAll, expect, it } from 'vitest'
import { CommandError } from '#commands/common/CommandError.ts'
import { commandDoor } from '#commands/door/commandDoor.ts'
import { readBody } from '#commands/door/readBody.ts'
import type { Language } from '#document/tree/tree.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { testBlocks } from './testBlocks.ts'
import { makeWorld, type World } from './world.ts'

const own = { host: 'kvalitet.example', origin: 'https://kvalitet.example', cookie: 'payload-token=x' }
const request = (body: BodyInit | undefined, headers: Record<string, string> = own) =>
  new Request('https://kvalitet.example/x', { method: 'POST', headers, body, duplex: 'half' } as RequestInit)

forEachDatabase(
  'a command as an HTTP door',
  (database) => {
    let world: World
    beforeAll(async () => {
      world = await makeWorld(database().payload)
    })
    const ask = async (
      asked: Request,
      { signedIn = true, language = 'sv' as Language, act = readBody as (asked: Request) => Promise<unknown> } = {},
    ) => {
      const { payload } = database()
      const asking = async () => (signedIn ? world.people.head.user : undefined)
      const response = await commandDoor(asked, { payload, asking, language }, () => act(asked))
      return { status: response.status, cache: response.headers.get('cache-control'), body: await response.json() }
    }

    it('answers what the command answers, and nobody keeps it', async () => {
      expect(await ask(request('{"a":1}'))).toEqual({ status: 200, cache: 'no-store', body: { a: 1 } })
      expect((await ask(request(undefined))).body).toEqual({})
    })

    it('tells a refusal in the caller’s language, for our pages and for Payload’s clients', async () => {
      const act = () => Promise.reject(new CommandError('NOT_FOUND/section'))
      for (const [language, message] of [
        ['sv', 'Avsnittet finns inte i det här dokumentet. Läs in sidan igen.'],
        ['en', 'The section is not in this document. Load the page again.'],
      ] as const)
        expect(await ask(request('{}'), { language, act })).toEqual({
          status: 404,
          cache: 'no-store',
          body: { code: 'NOT_FOUND', message, details: {}, errors: [{ message }] },
        })
    })

    it('is closed to other sites’ pages and to nobody, and open to programs with a token', async () => {
      const { origin: _, ...noOrigin } = own
      for (const headers of [
        { ...own, origin: 'https://annan.example' },
        noOrigin,
        { ...own, 'sec-fetch-site': 'same-site' },
      ])
        expect((await ask(request('{}', headers))).body).toMatchObject({ code: 'CROSS_SITE' })
      expect((await ask(request('{}', { host: own.host }))).status).toBe(200)
      expect(await ask(request('{}'), { signedIn: false })).toMatchObject({ status: 401, body: { code: 'SIGNED_OUT' } })
    })

    it('lets a body go at the limit, and one that is no object', async () => {
      for (const body of ['{', '[]', 'null', '"x"'])
        expect(await ask(request(body))).toMatchObject({ status: 400, body: { code: 'INVALID' } })
      expect(await ask(request('{}', { ...own, 'content-length': '6000000' }))).toMatchObject({ status: 413 })
      let chunks = 0
      const endless = new ReadableStream<Uint8Array>({
        pull: (controller) => {
          chunks += 1
          controller.enqueue(new Uint8Array(1_000_000))
        },
      })
      expect(await ask(request(endless))).toMatchObject({ status: 413, body: { code: 'TOO_LARGE' } })
      expect(chunks).toBeLessThan(10)
    })

    it('tells nothing of an error of ours', async () => {
      const answer = await ask(request('{}'), { act: () => Promise.reject(new Error('secret')) })
      expect(answer).toMatchObject({ status: 500, cache: 'no-store', body: { code: 'UNKNOWN' } })
      expect(JSON.stringify(answer)).not.toContain('secret')
    })
  },
  { blocks: testBlocks },
)
