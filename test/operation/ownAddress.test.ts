import { getPayload } from 'payload'
import { expect, it } from 'vitest'
import { remind } from '#commands/distribution/remind/remind.ts'
import { remindNow } from '#commands/distribution/remind/remindNow.ts'
import { adoptDocument } from '#commands/document/adoptDocument.ts'
import { handIn } from '#commands/document/handIn.ts'
import { readEnv } from '#env'
import { documentLinks } from '#load/documentLinks.ts'
import { knowsItsAddress, ownAddress } from '#load/ownAddress.ts'
import { today } from '#load/today.ts'
import { configFor } from '../../payload.config.ts'
import { testBlocks } from '../flow/testBlocks.ts'
import { makeWorld, refusal } from '../flow/world.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { environmentOf } from '../support/startDatabase.ts'
import { startMailServer } from '../support/startMailServer.ts'

const config = (serverURL: string, address = 'http://localhost:3000') =>
  ({ config: { serverURL, custom: { address } } }) as unknown as Parameters<typeof ownAddress>[0]

it('is SERVER_URL, or this machine with the port that the server listens on', () => {
  expect(ownAddress(config('https://kvalitet.kommunen.se/'))).toBe('https://kvalitet.kommunen.se')
  expect(ownAddress(config('', readEnv({ PAYLOAD_SECRET: 'x', PORT: '3457' }).address))).toBe('http://localhost:3457')
})

it.each([
  ['', 'kvalitet.kommunen.se', false],
  ['', '10.0.0.7:3000', false],
  ['', '127.0.0.1.kommunen.se', false],
  ['', 'localhost:3000', true],
  ['', '127.0.0.1:3457', true],
  ['', '[::1]:3000', true],
  ['', undefined, true],
  ['https://kvalitet.kommunen.se', 'kvalitet.kommunen.se', true],
])('SERVER_URL "%s", reached as %s: %s', (serverURL, host, known) => {
  expect(knowsItsAddress(config(serverURL), host)).toBe(known)
})

forEachDatabase(
  'a server that does not know its address',
  (database) => {
    it('adopts nothing for people who come by a name, and asks for SERVER_URL', async () => {
      const { payload } = database()
      const world = await makeWorld(payload)
      const documentId = await world.document()
      await handIn(world.people.head, { documentId, acceptGaps: true })
      const decision = { documentId, by: 'Nämnden', date: today() }
      const asked = (host: string) => refusal(adoptDocument(world.people.strategist, decision, { host }))
      expect(await asked('kvalitet.kommunen.se')).toMatchObject({ refusal: 'WRONG_STATE/noAddress', status: 409 })
      const { state } = await payload.findByID({ collection: 'documents', id: documentId })
      expect(state).toBe('handedIn')
      // Who may not adopt is told that, and nothing of the server.
      const other = await refusal(adoptDocument(world.people.staff, decision, { host: 'kvalitet.kommunen.se' }))
      expect(other).toMatchObject({ code: 'FORBIDDEN' })
      expect(documentLinks(payload, { id: 'x' }).url).toBe('http://localhost:3000/dokument/x')
    })

    it('reminds nobody with links that lead to the reader’s own machine', async () => {
      const mail = await startMailServer()
      const { uri } = database()
      const env = { ...environmentOf(uri, { mailServer: mail.url }), serverUrl: undefined }
      const payload = await getPayload({ config: configFor(env, testBlocks), key: `${uri} mail` })
      const world = await makeWorld(payload)
      await world.document()
      const { docs } = await payload.find({
        collection: 'distributions',
        where: { municipality: { equals: world.municipality } },
      })
      const distributionId = String(docs[0]?.id)
      await payload.update({ collection: 'distributions', id: distributionId, data: { deadline: today() } })
      expect(await remind(payload)).toBe(0)
      expect(await refusal(remindNow(world.people.strategist, { distributionId }))).toMatchObject({
        refusal: 'WRONG_STATE/noAddress',
      })
      expect(mail.mails).toEqual([])
      await payload.destroy()
      await mail.stop()
    })
  },
  { blocks: testBlocks },
)
