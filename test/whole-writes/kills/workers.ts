import { randomUUID } from 'node:crypto'
import { today } from '#load/today.ts'
import { type Ledger, steps } from './ledger.ts'
import { type Ask, Dead } from './life.ts'
import { password, type Seeded, sectionsFor, vocabulary } from './seed.ts'

export type World = Seeded & { answering: string[] }
type Worker = (turn: number) => Promise<void>
const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/** What goes on in each life, all at once, until it ends. Each enters what was acknowledged. */
const workersOf = (ask: Ask, ledger: Ledger, world: World): Worker[] => {
  const { strategist, heads, units, municipality, template, answering } = world
  const { counts, tokens } = ledger
  const tokenOf = (id: string) => tokens.get(id)
  const asStrategist = (method: string, path: string, body: unknown) => ask(method, path, body, tokenOf(strategist.id))
  const pick = <T>(of: readonly T[], turn: number): T => of[turn % of.length] as T

  const logIn: Worker = async () => {
    // On from whoever was interrupted: what a login cost that was killed is given back by the next that succeeds.
    const person = pick([...heads, strategist], counts.logins)
    const { token } = await ask('POST', '/api/users/login', { email: person.email, password })
    tokens.set(person.id, token)
    counts.logins += 1
  }
  const rename: Worker = async (turn) => {
    const { id } = pick(heads, turn)
    const series = ledger.names.get(id)
    const name = series?.next() ?? 0
    await asStrategist('PATCH', `/api/users/${id}`, { name: `N ${name}` })
    series?.keep(name)
    counts.people += 1
  }
  const reword: Worker = async () => {
    const label = ledger.vocabulary.next()
    await asStrategist('PATCH', `/api/municipalities/${municipality}`, vocabulary(String(label)))
    ledger.vocabulary.keep(label)
    counts.municipalities += 1
  }
  const design: Worker = async (turn) => {
    const label = ledger.template.next()
    const draft = turn % 2 === 0
    const body = {
      title: `Mall ${label}`,
      sections: sectionsFor(String(label)),
      _status: draft ? 'draft' : 'published',
    }
    await asStrategist('PATCH', `/api/templates/${template}${draft ? '?draft=true' : ''}`, body)
    ledger.template.keep(label)
    if (!draft) ledger.published = label
    counts.templates += 1
    const { editionId } = await asStrategist('POST', '/publishEdition', { templateId: template })
    ledger.editions.add(editionId)
    counts.editions += 1
  }
  const send: Worker = async () => {
    const editionId = [...ledger.editions][0]
    if (!editionId) return pause(50)
    // Years end at 2100: the next round of years is another plan's.
    const sent = counts.distributions
    const schoolYear = 2001 + (sent % 90)
    const title = `Plan ${1 + Math.floor(sent / 90)}`
    const sending = { editionId, schoolYear, title, unitIds: units, deadline: `${schoolYear + 1}-06-14` }
    const { distributionId, documentIds } = await asStrategist('POST', '/distribute', sending)
    ledger.distributions.add(distributionId)
    for (const [unit, id] of documentIds.entries())
      if (!ledger.decided.has(id)) ledger.decided.set(id, { done: 0, unit })
    counts.distributions += 1
    await pause(200)
  }
  const write =
    (n: number): Worker =>
    async () => {
      const [documentId, head] = [answering[n], heads[n]]
      if (!documentId || !head) return
      const row = randomUUID()
      const save = {
        documentId,
        instanceKey: 'note-one',
        saveId: randomUUID(),
        changes: [{ path: ['cells', row, 'a'], value: row }],
      }
      await ask('POST', '/saveAnswer', save, tokenOf(head.id))
      const kept = ledger.answers.get(documentId) ?? new Map<string, string>()
      ledger.answers.set(documentId, kept.set(row, row))
      counts.answers += 1
    }
  const decide: Worker = async (turn) => {
    const open = [...ledger.decided].filter(([, { done }]) => done < steps.length)
    const [documentId, decided] = open[turn % Math.max(1, Math.min(open.length, 4))] ?? []
    const step = decided && steps[decided.done]
    if (!decided || !step) return pause(50)
    const token = tokenOf(step.by === 'head' ? (heads[decided.unit]?.id ?? '') : strategist.id)
    const date = today()
    await ask('POST', `/${step.action}`, { documentId, acceptGaps: true, reason: 'Mer.', by: 'Nämnden', date }, token)
    decided.done += 1
    counts.decisions += 1
  }
  return [logIn, logIn, rename, reword, design, send, write(0), write(1), decide]
}

/** Every worker again and again until the server is gone. Gives what was refused though it should not have been. */
export const workUntilDead = async (ask: Ask, ledger: Ledger, world: World): Promise<string[]> => {
  const refused: string[] = []
  let dead = false
  const loop = async (worker: Worker) => {
    for (let turn = 0; !dead; turn += 1)
      try {
        await worker(turn)
      } catch (error) {
        dead ||= error instanceof Dead
        if (dead) return
        refused.push(error instanceof Error ? error.message : String(error))
        if (refused.length > 50) return
      }
  }
  await Promise.all(workersOf(ask, ledger, world).map(loop))
  return refused
}

/** Everybody is logged in before the work begins; a token that was acknowledged in an earlier life is still good. */
export const logInAll = async (ask: Ask, ledger: Ledger, { heads, strategist }: World): Promise<string[]> => {
  const lost: string[] = []
  for (const { id, email } of [...heads, strategist]) {
    const kept = ledger.tokens.get(id)
    const { user } = kept ? await ask('GET', '/api/users/me', undefined, kept) : { user: undefined }
    if (user) continue
    if (kept) lost.push(`${email} was logged in, and is no longer`)
    const { token } = await ask('POST', '/api/users/login', { email, password })
    ledger.tokens.set(id, token)
    ledger.counts.logins += 1
  }
  return lost
}
