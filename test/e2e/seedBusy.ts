import { boot, finish } from '#cli/boot.ts'
import { handIn } from '#commands/document/handIn.ts'
import type { User } from '#payload-types'
import { makeSchools } from '../support/makeSchools.ts'
import { makePeople } from './makePeople.ts'

const password = 'Ett-långt-lösenord'
const [schools, reading] = [60, 20]

/** Sixty schools with a head teacher each who is logged in, and twenty more whose documents are handed in and read. Prints tokens and ids as JSON. */
await finish(async () => {
  const payload = await boot()
  const { municipality, strategist } = await makePeople(payload)
  const count = schools + reading
  const { documentIds, unitIds } = await makeSchools(payload, { municipality, strategist: strategist as User, count })
  const logIn = async (email: string, units: string[]) => {
    const tenants = [{ tenant: municipality, role: 'headTeacher' as const, units }]
    await payload.create({ collection: 'users', data: { email, name: email, password, tenants } })
    return (await payload.login({ collection: 'users', data: { email, password } })).token
  }
  const { docs } = await payload.find({
    collection: 'answers',
    where: { instanceKey: { equals: 'b0' } },
    depth: 0,
    pagination: false,
  })
  const begunOf = (document: string) =>
    (docs.find((row) => row.document === document)?.value as { answer?: string } | undefined)?.answer
  const writers: { token: string | undefined; document: string; begun: string | undefined }[] = []
  for (const [n, document] of documentIds.slice(0, schools).entries())
    writers.push({
      token: await logIn(`skriver${n}@lillkoping.example`, [unitIds[n] ?? '']),
      document,
      begun: begunOf(document),
    })
  const reader = {
    token: await logIn('las@lillkoping.example', unitIds.slice(schools)),
    documents: documentIds.slice(schools),
  }
  const { docs: people } = await payload.find({
    collection: 'users',
    where: { email: { equals: 'las@lillkoping.example' } },
    depth: 0,
  })
  const [actor] = people.map((user) => ({ payload, user: user as User }))
  for (const documentId of reader.documents) if (actor) await handIn(actor, { documentId, acceptGaps: true })
  process.stdout.write(`\n${JSON.stringify({ writers, reader })}\n`)
  await payload.destroy()
})
