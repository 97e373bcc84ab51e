import type { Tools } from '#document/block.ts'
import type { RawBlock } from '#document/input/input.ts'
import { isEqual } from '#document/isEqual.ts'
import { text } from '#document/tree/nodes.ts'
import type { DocumentNode } from '#document/tree/tree.ts'
import { nodeSchema } from '#document/tree/treeSchema.ts'
import { nodesOf } from '#document/tree/walk.ts'
import type { AssemblyBlock } from '../define/BlockDefinition.ts'
import { commonSettings, settingNames } from '../define/registry.ts'
import { fixturePlace } from './fixturePlace.ts'
import { languageProblems } from './languageProblems.ts'
import { settingProblems } from './settingProblems.ts'
import { unlabelledFields } from './unlabelledFields.ts'

export type BlockFinding = {
  slug: string
  code:
    | 'NO_FIXTURE'
    | 'CONFIG'
    | 'FORM'
    | 'ANSWER'
    | 'CHECK'
    | 'COMPOSE'
    | 'FAULTY_TREE'
    | 'RESERVED_FIELD'
    | 'LABELS'
    | 'SETTINGS'
    | 'LANGUAGE'
    | 'DUPLICATE_SLUG'
  message: string
}
/** Raised by `checkBlocks`. `findings` holds every fault of every block; the message lists them all. */
export class BlockCheckError extends Error {
  readonly code = 'BLOCK_CHECK_FAILED'
  readonly findings: BlockFinding[]
  constructor(findings: BlockFinding[]) {
    super(findings.map(({ slug, message }) => `${slug}: ${message}`).join('\n'))
    this.name = 'BlockCheckError'
    this.findings = findings
  }
}

const tools: Tools = { rich: text, plain: (value) => value }
const reason = (error: unknown) => (error instanceof Error ? error.message : String(error))
const faultsIn = (nodes: DocumentNode[]) =>
  nodesOf(nodes, 'problem').flatMap(({ severity, message }) => (severity === 'error' ? [message] : []))

/** What no output could print, or not for everyone. */
const nodeFaults = (nodes: DocumentNode[]): string[] => [
  ...nodes.flatMap((node) => {
    const { error } = nodeSchema.safeParse(node)
    if (!error) return []
    const [issue] = error.issues
    return [`makes a node that no document has: ${node.type} ${issue?.path.join('.')}: ${issue?.message}`]
  }),
  ...nodesOf(nodes, 'figure').flatMap(({ drawing, alt, data }) =>
    drawing.kind === 'marks' && (alt.trim() === '' || !data)
      ? ['draws marks without saying what they show: a figure of marks needs `alt` and `data`.']
      : [],
  ),
]

/** Runs a block on its own fixture, the way the system will: settings, form, answer, check, document. */
const inspect = (block: AssemblyBlock): BlockFinding[] => {
  const { slug, fixture } = block
  const findings: BlockFinding[] = []
  const attempt = <T>(code: BlockFinding['code'], advice: string, run: () => T): T | undefined => {
    try {
      return run()
    } catch (error) {
      findings.push({ slug, code, message: `${advice} (${reason(error)})` })
      return undefined
    }
  }
  const say = (code: BlockFinding['code'], message: string) => findings.push({ slug, code, message })
  for (const name of settingNames(block.fields).filter((one) => commonSettings.includes(one)))
    say('RESERVED_FIELD', `the field "${name}" exists in every block already; give it another name.`)
  for (const path of unlabelledFields(block.fields))
    say('LABELS', `the field "${path}" needs a label in Swedish and English: label: { sv, en }.`)
  if (!fixture?.config) {
    say('NO_FIXTURE', 'has no fixture; add fixture.ts with settings (and an answer) that exercise the block.')
    return findings
  }
  const raw = { ...fixture.config, blockKey: 'block', blockType: slug } as RawBlock
  const place = fixturePlace(fixture?.place)
  const data = fixture.data ?? {}
  const needs = attempt('CONFIG', 'its config does not parse the settings of its fixture; fix either', () =>
    block.needs(raw, place),
  )
  if (!needs) return findings
  for (const name of Object.keys(needs))
    if (!(name in data) && !['otherAnswer', 'documentLink', 'answer', 'asked'].includes(needs[name]?.kind ?? ''))
      say('NO_FIXTURE', `asks for "${name}", which its fixture does not hold; add it to fixture.data.`)
  const schema = attempt('FORM', 'its answer schema cannot be made', () => block.answerSchema(raw, data, place))
  if (schema)
    attempt('FORM', 'its form does not compile; use the helpers of document/answer.ts', () =>
      block.form(raw, data, place),
    )
  if (schema && fixture.answer === undefined)
    say('ANSWER', 'can be answered but its fixture holds no answer; add one that fills every kind of field.')
  if (fixture.answer !== undefined) {
    const parsed = schema?.safeParse(JSON.parse(JSON.stringify(fixture.answer)))
    if (!parsed) say('ANSWER', 'has an answer in its fixture but cannot be answered; remove it or add `answer`.')
    else if (!parsed.success) say('ANSWER', `refuses the answer of its fixture: ${parsed.error.message}`)
    else if (!isEqual(parsed.data, fixture.answer))
      say('ANSWER', 'changes an answer when it is read; answer schemas must not transform.')
  }
  attempt('CHECK', 'throws when it checks an answer; report findings instead', () =>
    block.check(raw, fixture.answer, data, place, tools),
  )
  attempt('COMPOSE', 'throws when it shows what stands above its form', () =>
    block.instructions(raw, data, place, tools),
  )
  attempt('COMPOSE', 'throws when nothing has been answered; say so in the document instead', () =>
    block.compose(raw, undefined, data, place, tools),
  )
  const nodes = attempt('COMPOSE', 'throws on its own fixture', () =>
    block.compose(raw, fixture.answer, data, place, tools),
  )
  if (nodes?.length === 0) say('COMPOSE', 'makes nothing of its own fixture; a fixture shows what the block is for.')
  for (const message of faultsIn(nodes ?? [])) say('FAULTY_TREE', `its fixture prints a fault: ${message}`)
  for (const fault of nodeFaults(nodes ?? [])) say('FAULTY_TREE', fault)
  if (nodes && !isEqual(JSON.parse(JSON.stringify(nodes)), nodes))
    say('FAULTY_TREE', 'makes nodes that are not plain data (undefined, dates or functions); they could not be stored.')
  for (const message of settingProblems(block)) say('SETTINGS', message)
  for (const message of languageProblems(block)) say('LANGUAGE', message)
  return findings
}

/** Every fault of every block; empty when all is well. */
export const inspectBlocks = (blocks: AssemblyBlock[]): BlockFinding[] => [
  ...blocks.flatMap(inspect),
  ...blocks
    .filter((block, index) => blocks.findIndex(({ slug }) => slug === block.slug) !== index)
    .map(
      ({ slug }): BlockFinding => ({
        slug,
        code: 'DUPLICATE_SLUG',
        message: 'two block types have this slug; rename one of them.',
      }),
    ),
]

/** For tests, ours and others': throws `BlockCheckError` that names each faulty block and says what to do. */
export const checkBlocks = (blocks: AssemblyBlock[]): void => {
  const findings = inspectBlocks(blocks)
  if (findings.length > 0) throw new BlockCheckError(findings)
}
