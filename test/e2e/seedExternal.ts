import { boot, finish } from '#cli/boot.ts'
import { makePeople } from './makePeople.ts'

/** One municipality with a school, its strategist, and whoever enters its identity provider. Prints ids as JSON. */
await finish(async () => {
  const payload = await boot()
  const { municipality, school } = await makePeople(payload)
  await payload.create({
    collection: 'users',
    data: { email: 'admin@plattform.example', name: 'Alva Admin', password: 'Ett-långt-lösenord', platformAdmin: true },
  })
  process.stdout.write(`\n${JSON.stringify({ municipality, school })}\n`)
  await payload.destroy()
})
