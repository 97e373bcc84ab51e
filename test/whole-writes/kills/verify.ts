import { usualReminders } from '#commands/distribution/usualReminders.ts'
import { pastTypes } from '#test/support/pastTypes.ts'
import { type Ledger, type Series, steps } from './ledger.ts'
import { schools, sectionsFor, vocabulary } from './seed.ts'
import type { State } from './state.ts'
import type { World } from './workers.ts'

type Fault = (what: string, wrong: unknown) => void
type Labelled = { key?: string; label?: string; value?: string; title?: string; blocks?: { title: string }[] }
const numberIn = (text: unknown) => Number(/\d+$/u.exec(String(text))?.[0])
const ids = (related: unknown) => ((related ?? []) as unknown[]).map(String).toSorted()

const people = ({ users }: State, { names }: Ledger, { heads, strategist }: World, fault: Fault): void => {
  for (const { id, email, role, units } of [...heads, strategist]) {
    const found = users.find((user) => user.id === id)
    const [tenant, ...more] = (found?.tenants ?? []) as { role: string; units?: string[] }[]
    if (tenant?.role !== role || more.length > 0) fault(`${email} without role`, found?.tenants)
    else if (String(ids(tenant.units)) !== String(ids(units))) fault(`${email} without schools`, tenant.units)
    const series = names.get(id)
    if (series?.kept && !series.holds(numberIn(found?.name))) fault(`${email} lost a name`, found?.name)
  }
}

const words = ({ municipalities: [found] }: State, series: Series, fault: Fault): void => {
  const label = numberIn((found?.domains as Labelled[] | undefined)?.[0]?.label)
  if (!series.holds(label)) fault('vocabulary lost', label)
  for (const [name, wanted] of Object.entries(vocabulary(String(label)))) {
    const said = (rows: Labelled[]) => rows.map((row) => [row.key, row.label, row.value].join(' ')).join()
    if (said((found?.[name] ?? []) as Labelled[]) !== said(wanted))
      fault(`vocabulary in pieces: ${name}`, found?.[name])
  }
}

const template = ({ templates: [main], templateVersions }: State, ledger: Ledger, fault: Fault): void => {
  const [latest, ...more] = templateVersions
  if (more.length > 0) fault('template without one latest version', templateVersions.length)
  const version = (latest?.version ?? {}) as { title: string; sections: Labelled[] }
  if (!ledger.template.holds(numberIn(version.title))) fault('template lost a save', version.title)
  if (numberIn(main?.title) < ledger.published) fault('template lost what was published', main?.title)
  for (const [what, { title, sections }] of [
    ['template', pastTypes<typeof version>(main)],
    ['version', version],
  ] as const) {
    const said = (rows: Labelled[]) =>
      rows.map((row) => `${row.title}: ${row.blocks?.map((block) => block.title)}`).join()
    if (said(sections ?? []) !== said(sectionsFor(String(numberIn(title))))) fault(`${what} in pieces`, sections)
  }
}

const sent = (state: State, ledger: Ledger, { units }: World, fault: Fault): void => {
  const logged = state.auditEntries.filter(({ action }) => action === 'publishEdition').map(({ docId }) => docId)
  for (const id of ledger.editions) if (!state.editions.some((edition) => edition.id === id)) fault('edition lost', id)
  for (const { id } of state.editions)
    if (logged.filter((docId) => docId === id).length !== 1) fault('edition not logged once', id)
  for (const id of ledger.distributions)
    if (!state.distributions.some((distribution) => distribution.id === id)) fault('distribution lost', id)
  // Those that were not acknowledged too: the sweep has finished them.
  for (const { id, units: to, remindDays } of state.distributions) {
    if (String(ids(to)) !== String(ids(units))) fault('distribution without units', to)
    if (String(remindDays) !== String(usualReminders)) fault('distribution without days to remind', remindDays)
    const made = state.documents.filter(({ distribution }) => distribution === id)
    if (made.length !== schools) fault('half a distribution', made.length)
  }
}

const answers = (state: State, ledger: Ledger, fault: Fault): void => {
  for (const [documentId, rows] of ledger.answers) {
    const found = state.answers.find(({ document }) => document === documentId)
    const cells = ((found?.value as { cells?: Record<string, { a?: string }> } | undefined)?.cells ?? {}) as Record<
      string,
      { a?: string }
    >
    for (const [row, text] of rows) if (cells[row]?.a !== text) fault('answer lost', row)
  }
}

/** The log says of each document what its state says: as many decisions as were acknowledged, or the one asked last. */
const decisions = (state: State, ledger: Ledger, fault: Fault): void => {
  for (const [id, { done }] of ledger.decided) {
    const found = state.documents.find((document) => document.id === id)
    const logged = state.auditEntries
      .filter(({ docId }) => docId === id)
      .toSorted((a, b) => String(a.at).localeCompare(String(b.at)))
      .map(({ action }) => String(action))
    if (logged.length < done || logged.length > done + 1) fault('decision lost or made twice', { done, logged })
    const path = steps.slice(0, logged.length)
    if (String(path.map(({ action }) => action)) !== String(logged)) fault('log out of order', logged)
    if (found?.state !== (path.at(-1)?.state ?? 'notStarted')) fault('state and log differ', [found?.state, logged])
    if (found?.state === 'handedIn' && !found.frozenInput) fault('handed in without its input', id)
  }
}

/** Everything that was acknowledged and is not there, or is there in pieces, in words. */
export const verify = (state: State, ledger: Ledger, world: World): string[] => {
  const faults: string[] = []
  const fault: Fault = (what, wrong) => faults.push(`${what}: ${JSON.stringify(wrong)?.slice(0, 300)}`)
  people(state, ledger, world, fault)
  words(state, ledger.vocabulary, fault)
  template(state, ledger, fault)
  sent(state, ledger, world, fault)
  answers(state, ledger, fault)
  decisions(state, ledger, fault)
  return faults
}
