import { boot, finish } from '#cli/boot.ts'
import { distribute } from '#commands/distribution/distribute.ts'
import { handIn } from '#commands/document/handIn.ts'
import { publishEdition } from '#commands/template/publishEdition.ts'
import { today } from '#load/today.ts'
import type { User } from '#payload-types'
import { makePeople } from '../../e2e/makePeople.ts'
import { make } from '../../flow/world.ts'

export type Seeded = { token: string; adopting: string[]; heads: string[] }

const day = 86_400_000
/** Two weeks ahead: the first of the usual reminders is due today. */
const due = today(new Date(Date.now() + 14 * day))
const sections = [
  {
    sectionKey: 's',
    kind: 'section',
    title: 'Läget',
    blocks: [{ blockKey: 'b', blockType: 'question', title: 'Nuläge', prompt: 'Beskriv läget', type: 'longText' }],
  },
]

/** `FLEET` schools: a document of each is handed in and waits for its decision, another is due. Prints what is there as JSON. */
await finish(async () => {
  const payload = await boot()
  const { municipality, strategist } = await makePeople(payload)
  const actor = { payload, user: strategist as User }
  const unitIds: string[] = []
  const heads: string[] = []
  for (let index = 0; index < Number(process.env.FLEET); index += 1) {
    const name = `Skola ${index + 1}`
    const unit = await make(payload, 'units', { municipality, key: `s${index}`, name, kind: 'school', schoolForms: [] })
    const email = `rektor${index}@lillkoping.example`
    const tenants = [{ id: `${index}`.padStart(24, 'a'), tenant: municipality, role: 'headTeacher', units: [unit] }]
    const at = new Date().toISOString()
    await payload.db.create({
      collection: 'users',
      data: { name: `Rektor ${index}`, email, tenants, createdAt: at, updatedAt: at },
    })
    unitIds.push(unit)
    heads.push(email)
  }
  const template = { municipality, title: 'Plan', language: 'sv', layout: 'report', _status: 'published', sections }
  const { editionId } = await publishEdition(actor, { templateId: await make(payload, 'templates', template) })
  const send = (schoolYear: number, deadline: string) =>
    distribute(actor, { editionId, schoolYear, unitIds, deadline }).then(({ documentIds }) => documentIds)
  const adopting = await send(2023, '2024-06-14')
  const users = await payload.find({ collection: 'users', depth: 0, pagination: false })
  for (const [index, documentId] of adopting.entries()) {
    const head = users.docs.find(({ email }) => email === heads[index])
    if (head) await handIn({ payload, user: head as User }, { documentId, acceptGaps: true })
  }
  await send(2026, due)
  const login = { email: 'strateg@lillkoping.example', password: 'Ett-långt-lösenord' }
  const { token } = await payload.login({ collection: 'users', data: login })
  process.stdout.write(`\n${JSON.stringify({ token: token ?? '', adopting, heads } satisfies Seeded)}\n`)
  await payload.destroy()
})
