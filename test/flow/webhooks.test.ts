import { createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { idOf } from '#access/idOf.ts'
import { isOutside } from '#commands/common/outside/askOutside.ts'
import { isPublicAddress } from '#commands/common/outside/isPublicAddress.ts'
import { tryOut } from '#commands/distribution/tryOut.ts'
import { adopt } from '#commands/document/adopt.ts'
import { handIn } from '#commands/document/handIn.ts'
import { endWebhook } from '#commands/webhook/endWebhook.ts'
import { makeWebhook } from '#commands/webhook/makeWebhook.ts'
import { waits } from '#commands/webhook/outcomeOf.ts'
import { readWebhooks } from '#commands/webhook/readWebhooks.ts'
import { pingWebhook, sendAgain } from '#commands/webhook/sendAgain.ts'
import { sendCall } from '#commands/webhook/sendCall.ts'
import { runOne } from '#jobs/node/runOne.ts'
import { tellOthers } from '#jobs/tellOthers.ts'
import { today } from '#load/today.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { testBlocks } from './testBlocks.ts'
import { changeRow, makeWorld, refusal, type World } from './world.ts'

type Got = { path: string; headers: IncomingMessage['headers']; body: string }
/** A receiver on this machine, which answers as it is told to. */
const startReceiver = async () => {
  const got: Got[] = []
  let answer: (response: ServerResponse) => void = (response) => response.end()
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    got.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString('utf8') })
    answer(response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    host: `127.0.0.1:${port}`,
    port,
    got,
    answers: (status: number, headers: Record<string, string> = {}) => {
      answer = (response) => response.writeHead(status, headers).end()
    },
    /** Takes what is sent, and says nothing until it is let go. */
    isSilent: () => {
      answer = () => undefined
    },
    stop: () => {
      server.closeAllConnections()
      return new Promise((done) => server.close(done))
    },
  }
}

forEachDatabase(
  'webhooks',
  (database) => {
    let world: World
    let there: World
    let receiver: Awaited<ReturnType<typeof startReceiver>>
    let hosts: string[]
    let secret = ''
    let webhookId = ''
    const about = () => ({ municipalityId: world.municipality })
    const callsOf = async (id = webhookId) => {
      const { webhooks } = await readWebhooks(world.people.strategist, about())
      return webhooks.find((one) => one.id === id)?.calls ?? []
    }
    const rowOf = async (callId: string) =>
      world.payload.findByID({ collection: 'webhookCalls', id: callId, depth: 0, overrideAccess: true })
    const nowDue = (callId: string) =>
      changeRow(world.payload, 'webhookCalls', callId, { dueAt: new Date(Date.now() - 1000).toISOString() })
    const make = async (url: string, events: ('document.handedIn' | 'document.adopted')[] = ['document.handedIn']) =>
      makeWebhook(world.people.strategist, { ...about(), name: 'Diariet', url, events }, hosts)
    /** A call that tells of nothing, to a receiver of its own. */
    const ping = async (url = `http://${receiver.host}/emot`) => {
      const { made } = await make(url)
      const { webhooks } = await pingWebhook(world.people.strategist, { ...about(), webhookId: made.id })
      const callId = webhooks.find((one) => one.id === made.id)?.calls[0]?.id ?? ''
      return { id: made.id, callId }
    }
    const send = (callId: string, timeout = 20_000) => sendCall(world.payload, callId, { hosts, timeout })

    beforeAll(async () => {
      world = await makeWorld(database().payload)
      there = await makeWorld(database().payload)
      receiver = await startReceiver()
      hosts = [receiver.host]
      const { made } = await make(`http://${receiver.host}/emot`, ['document.handedIn', 'document.adopted'])
      ;({ secret, id: webhookId } = made)
    })
    afterAll(() => receiver?.stop())
    beforeEach(() => {
      receiver.got.length = 0
      receiver.answers(204)
    })

    it('are the strategist’s, whose secret is shown once and kept encrypted', async () => {
      expect(secret).toMatch(/^whsec_[\w+/]{43}=$/u)
      const { docs } = await world.payload.find({ collection: 'webhooks', showHiddenFields: true, depth: 0 })
      const shown = await readWebhooks(world.people.strategist, about())
      expect(JSON.stringify([docs, shown])).not.toContain(secret)
      for (const actor of [world.people.department, world.people.head, there.people.strategist])
        expect((await refusal(readWebhooks(actor, about()))).refusal).toBe('NOT_FOUND/municipality')
      const { docs: log } = await world.payload.find({
        collection: 'auditEntries',
        where: { docId: { equals: webhookId } },
        depth: 0,
      })
      expect(log).toMatchObject([{ action: 'makeWebhook', userName: 'Strateg' }])
    })

    it.each([
      'http://example.com/x',
      'https://127.0.0.1/x',
      'https://10.1.2.3/x',
      'https://169.254.169.254/latest/meta-data',
      'https://[::1]/x',
      'https://[::ffff:127.0.0.1]/x',
      'https://me:secret@example.com/x',
      'ftp://example.com/x',
    ])('go to the open internet by https alone: not to %s', async (url) => {
      expect((await refusal(make(url))).refusal).toBe('INVALID/webhookAddress')
    })
    it('go inside where whoever runs the server has named the host, and nowhere else', () => {
      expect(isOutside('http://diariet.inre:8080/x', ['diariet.inre:8080'])).toBe(true)
      expect(isOutside('http://diariet.inre:8081/x', ['diariet.inre:8080'])).toBe(false)
      expect(isOutside('https://example.com/x', [])).toBe(true)
      for (const address of ['8.8.8.8', '2a00:801::1']) expect(isPublicAddress(address)).toBe(true)
      for (const address of ['172.20.0.1', '100.64.0.1', 'fe80::1', 'fd00::1', '::', '2002:7f00:1::'])
        expect(isPublicAddress(address)).toBe(false)
    })

    it('tell of what stands in the log, once, signed, by the queue; and of no try', async () => {
      const documentId = await world.document(2031)
      const editionId = await world.edition()
      const tried = await tryOut(world.people.strategist, { editionId, schoolYear: 2032, unitId: world.units.al })
      await handIn(world.people.strategist, { documentId: tried.documentId, acceptGaps: true })
      await handIn(world.people.head, { documentId, acceptGaps: true })
      await tellOthers(world.payload)
      await tellOthers(world.payload)
      expect(await callsOf()).toMatchObject([{ event: 'document.handedIn', state: 'waiting' }])
      process.env.INSIDE_HOSTS = hosts.join()
      while (await runOne(world.payload));
      delete process.env.INSIDE_HOSTS
      expect(await callsOf()).toMatchObject([{ state: 'delivered', status: 204, attempts: 1 }])
      const [first, ...more] = receiver.got
      expect(more).toEqual([])
      expect(JSON.parse(first?.body ?? '')).toEqual({
        type: 'document.handedIn',
        timestamp: expect.any(String),
        data: { municipalityId: world.municipality, documentId },
      })
      const [id, at] = [first?.headers['webhook-id'], first?.headers['webhook-timestamp']]
      const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
      const mac = createHmac('sha256', key).update(`${id}.${at}.${first?.body}`).digest('base64')
      expect(first?.headers['webhook-signature']).toBe(`v1,${mac}`)
      expect(Math.abs(Date.now() / 1000 - Number(at))).toBeLessThan(300)

      await adopt(world.people.strategist, { documentId, by: 'Nämnden', date: today() })
      await tellOthers(world.payload)
      expect((await callsOf()).map(({ event }) => event)).toEqual(['document.adopted', 'document.handedIn'])
    })

    it('are the municipality’s own', async () => {
      const { made } = await makeWebhook(
        there.people.strategist,
        {
          municipalityId: there.municipality,
          name: 'x',
          url: `http://${receiver.host}/x`,
          events: ['document.handedIn'],
        },
        hosts,
      )
      await handIn(world.people.head, { documentId: await world.document(2033), acceptGaps: true })
      await tellOthers(world.payload)
      const { docs } = await world.payload.find({ collection: 'webhookCalls', depth: 0, pagination: false })
      expect(docs.filter((row) => idOf(row.webhook) === made.id)).toEqual([])
      const [call] = await callsOf()
      const elsewhere = { municipalityId: there.municipality, callId: call?.id ?? '' }
      expect((await refusal(sendAgain(there.people.strategist, elsewhere))).refusal).toBe('NOT_FOUND/webhook')
      const other = { municipalityId: there.municipality, webhookId }
      for (const command of [endWebhook, pingWebhook])
        expect((await refusal(command(there.people.strategist, other))).refusal).toBe('NOT_FOUND/webhook')
    })

    it('that fail are tried again after growing waits, under the same id, and given up at last', async () => {
      receiver.answers(500)
      const { id, callId } = await ping()
      let before = 0
      for (const [at, wait] of waits.entries()) {
        await send(callId)
        const row = await rowOf(callId)
        expect(row).toMatchObject({ state: 'waiting', attempts: at + 1, status: 500, fault: 'status' })
        const waited = Date.parse(row.dueAt) - Date.parse(row.triedAt ?? '')
        expect(waited).toBeGreaterThan(before)
        expect(Math.abs(waited - wait)).toBeLessThan(30_000)
        before = waited
        // Not before it is due, however often it is asked for.
        await send(callId)
        expect(receiver.got).toHaveLength(at + 1)
        await nowDue(callId)
      }
      await send(callId)
      expect(await callsOf(id)).toMatchObject([{ state: 'failed', attempts: waits.length + 1, status: 500 }])
      expect(new Set(receiver.got.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([callId]))
      expect(new Set(receiver.got.map(({ body }) => body)).size).toBe(1)

      receiver.answers(200)
      await sendAgain(world.people.strategist, { ...about(), callId })
      await send(callId)
      expect(await callsOf(id)).toMatchObject([{ state: 'delivered', attempts: 1, status: 200 }])
    })

    it('wait as long as a busy receiver asks for', async () => {
      receiver.answers(503, { 'retry-after': '7200' })
      const { callId } = await ping()
      await send(callId)
      const row = await rowOf(callId)
      expect(Math.abs(Date.parse(row.dueAt) - Date.now() - 7_200_000)).toBeLessThan(60_000)
    })

    it('of a worker that was killed are sent again, and of two workers one sends', async () => {
      const { callId } = await ping()
      // Begun, and never heard of: what a kill between the claim and the answer leaves.
      await changeRow(world.payload, 'webhookCalls', callId, { attempts: 1, rev: 1 })
      await nowDue(callId)
      await Promise.all([send(callId), send(callId), send(callId)])
      expect(receiver.got).toHaveLength(1)
      expect(await rowOf(callId)).toMatchObject({ state: 'delivered', attempts: 2 })
    })

    it('to a receiver that says nothing are broken off, and say so', async () => {
      receiver.isSilent()
      const { callId } = await ping()
      await send(callId, 300)
      expect(await rowOf(callId)).toMatchObject({ state: 'waiting', fault: 'timeout' })
    })

    it('follow no redirect', async () => {
      receiver.answers(302, { location: `http://${receiver.host}/annanstans` })
      const { callId } = await ping()
      await send(callId)
      expect(receiver.got.map(({ path }) => path)).toEqual(['/emot'])
      expect(await rowOf(callId)).toMatchObject({ state: 'waiting', status: 302, fault: 'status' })
    })

    it('end by themselves where the receiver is gone for good', async () => {
      receiver.answers(410)
      const { id, callId } = await ping()
      await send(callId)
      const { webhooks } = await readWebhooks(world.people.strategist, about())
      expect(webhooks.find((one) => one.id === id)).toMatchObject({
        state: 'gone',
        calls: [{ state: 'failed', status: 410 }],
      })
      expect((await refusal(sendAgain(world.people.strategist, { ...about(), callId }))).refusal).toBe(
        'WRONG_STATE/webhook',
      )
    })

    it('are not sent to a name that leads inside, which is seen when it is connected to', async () => {
      const { callId } = await ping(`https://localhost:${receiver.port}/emot`)
      await send(callId)
      expect(await rowOf(callId)).toMatchObject({ state: 'waiting', fault: 'inner' })
      expect(receiver.got).toEqual([])
    })

    it('say when nobody is there', async () => {
      const gone = await startReceiver()
      await gone.stop()
      hosts.push(gone.host)
      const { callId } = await ping(`http://${gone.host}/`)
      await send(callId)
      expect(await rowOf(callId)).toMatchObject({ state: 'waiting', fault: 'unreachable' })
    })

    it('that are ended send nothing more, of what waits neither', async () => {
      const { id, callId } = await ping()
      const { webhooks } = await endWebhook(world.people.strategist, { ...about(), webhookId: id })
      expect(webhooks.find((one) => one.id === id)?.state).toBe('off')
      await send(callId)
      expect(receiver.got).toEqual([])
      expect(await rowOf(callId)).toMatchObject({ state: 'failed', fault: 'ended' })
    })
  },
  { blocks: testBlocks },
)
