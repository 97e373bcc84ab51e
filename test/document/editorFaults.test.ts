import { describe, expect, it } from 'vitest'
import { remedyOf } from '#admin/template/faults/remedyOf.ts'
import { type Block, type Design, newRowId, type Section } from '#admin/template/store/design.ts'
import { newBlock, newSection } from '#admin/template/store/edits.ts'
import { sv } from '#admin/words/sv.ts'
import { coreBlocks } from '#blocks/index.gen.ts'
import { createRegistry, fixturePlace } from '#blocks/kit/index.ts'
import { contentOf } from '#commands/template/contentOf.ts'
import type { TemplateFault } from '#commands/template/TemplateFault.ts'
import { tellFault } from '#commands/template/tellFault.ts'
import { templateFaults } from '#commands/template/templateFaults.ts'

const registry = createRegistry(coreBlocks)
const { vocabulary, unit } = fixturePlace({})
const faultsOf = (design: Design) =>
  templateFaults(registry, contentOf({ ...design }), vocabulary, { units: [{ ...unit, grades: [7, 8, 9] }] })
const block = (blockType: string, settings: Record<string, unknown> = {}): Block => ({
  ...newBlock(blockType),
  ...settings,
})
const question = (settings: Record<string, unknown> = {}) =>
  block('question', { prompt: 'Vad gick bra?', help: 'Skriv kort.', ...settings })
const section = (title: string, ...blocks: Block[]): Section => ({ ...newSection(title), blocks })
const design = (...sections: Section[]): Design => ({ title: 'Mall', language: 'sv', layout: 'report', sections })
const table = () =>
  block('table', {
    columns: [{ id: newRowId(), key: 'a', label: 'A' }],
    rows: [{ id: newRowId(), key: 'r', label: 'R' }],
    title: 'Tabell',
  })
const grade3 = { showWhen: { grades: [3] } }

/** Each fault as a strategist makes it, and what is told of it. */
const made: { code: TemplateFault['code']; severity: 'error' | 'warning'; design: Design; mended?: true }[] = [
  { code: 'EMPTY', severity: 'error', design: design(), mended: true },
  { code: 'UNKNOWN_BLOCK', severity: 'error', design: design(section('A', block('borta'))), mended: true },
  {
    code: 'DANGLING_REFERENCE',
    severity: 'error',
    design: design(section('A', question({ title: 'Se {{ref:borta}} här' }))),
    mended: true,
  },
  {
    code: 'UNCLOSED_TOKEN',
    severity: 'error',
    design: design(section('A', question({ title: 'Om {{läsår}} och {{enhet' }))),
    mended: true,
  },
  // A token in a token.
  {
    code: 'UNCLOSED_TOKEN',
    severity: 'error',
    design: design(section('Om {{läsår{{enhet}}}}', question())),
    mended: true,
  },
  {
    code: 'UNSEEN_REQUIRED',
    severity: 'error',
    design: design(section('A', question({ required: true, ...grade3 }))),
    mended: true,
  },
  { code: 'UNSEEN', severity: 'warning', design: design(section('A', question(), question(grade3))), mended: true },
  {
    code: 'UNSEEN',
    severity: 'warning',
    design: design(section('A', question()), { ...section('B', question()), ...grade3 }),
    mended: true,
  },
  { code: 'EMPTY_SECTION', severity: 'warning', design: design(section('A', question()), section('B')), mended: true },
  {
    code: 'LONE_SUBSECTION',
    severity: 'warning',
    design: design({ ...section('A', question()), kind: 'subsection' }),
    mended: true,
  },
  { code: 'TITLE_TWICE', severity: 'warning', design: design(section('A', question({ title: 'A' }))), mended: true },
  {
    code: 'SAME_TABLE',
    severity: 'warning',
    design: design(section('A', table()), section('B', table())),
    mended: true,
  },
  { code: 'SAME_TITLE', severity: 'warning', design: design(section('A', question()), section('A', question())) },
  { code: 'NO_HELP', severity: 'warning', design: design(section('A', question({ help: '' }))) },
  {
    code: 'TOO_WIDE',
    severity: 'warning',
    design: design(
      section('A', {
        ...table(),
        columns: Array.from({ length: 40 }, (_, at) => ({ key: `k${at}`, label: `Kolumn ${at}` })),
      }),
    ),
  },
  {
    code: 'UNKNOWN_MEASURE',
    severity: 'error',
    design: design(section('A', block('measureTable', { measures: [{ id: newRowId(), measure: 'finnsEj' }] }))),
  },
  // What the blocks say of themselves: an unknown variable, a missing scale, an image without its alternative.
  { code: 'SETTING', severity: 'error', design: design(section('A', question({ title: 'Om {{okänd}}' }))) },
  { code: 'SETTING', severity: 'error', design: design(section('A', question({ type: 'degree', scale: 'borta' }))) },
  { code: 'SETTING', severity: 'error', design: design(section('A', block('image', { image: 'bild' }))) },
]
const named = made.map((one, at) => ({ ...one, name: `${one.code} (${at})` }))
const found = ({ code, design: faulty }: (typeof named)[number]) =>
  faultsOf(faulty).filter((fault) => fault.code === code)

describe('faults of a template while it is made', () => {
  it.each(named)('$name is told in one sentence, as what it is', (one) => {
    const faults = found(one)
    expect(faults.length).toBeGreaterThan(0)
    for (const fault of faults) {
      expect(fault.severity ?? 'error').toBe(one.severity)
      expect(tellFault(fault, 'sv')).toMatch(/[a-zåäö]{3,}.*\.$/su)
    }
  })
  it.each(named.filter(({ mended }) => mended))(
    '$name is mended by one click, and nothing else is changed for the worse',
    (one) => {
      const [fault] = found(one)
      const remedy = fault && remedyOf(fault, sv.faults.mend)
      if (!remedy) throw new Error('No remedy.')
      const before = faultsOf(one.design).filter(({ severity }) => severity !== 'warning').length
      const after = faultsOf(remedy.apply(one.design))
      expect(
        after.filter(
          ({ code, blockKey, sectionKey }) =>
            code === fault.code && blockKey === fault.blockKey && sectionKey === fault.sectionKey,
        ),
      ).toEqual([])
      expect(after.filter(({ severity }) => severity !== 'warning').length).toBeLessThanOrEqual(before)
    },
  )
  it('warns of the municipality’s colours where the chosen theme makes them unreadable', () => {
    const sound = design(section('A', question()))
    const told = (primary: string) =>
      templateFaults(registry, contentOf({ ...sound }), vocabulary, { look: { theme: 'kommun', colours: { primary } } })
    expect(told('#0c4a66')).toEqual([])
    expect(told('#ffcc00').map(({ code, severity }) => `${code} ${severity}`)).toContain('CONTRAST warning')
    expect(
      told('#ffcc00')
        .map((fault) => tellFault(fault, 'sv'))
        .join(),
    ).toMatch(/för låg kontrast: 1,\d:1/)
  })
  it('warns of a block of another template that is in none of them, and of one of its own in the block’s words alone', () => {
    const told = (settings: Record<string, unknown>, gone: ReadonlySet<string> | undefined = new Set(['borta'])) =>
      templateFaults(
        registry,
        contentOf({ ...design(section('A', question(), block('answerView', settings))) }),
        vocabulary,
        {
          ...(gone ? { gone } : {}),
        },
      ).flatMap(({ code, severity, field }) =>
        code === 'GONE_ELSEWHERE' || severity === 'error' ? [`${code} ${severity} ${field ?? ''}`.trim()] : [],
      )
    const elsewhere = { from: 'other', scope: 'municipality', sourceKey: 'borta' }
    expect(told(elsewhere)).toEqual(['GONE_ELSEWHERE warning sourceKey'])
    expect(told(elsewhere, new Set())).toEqual([])
    expect(told({ from: 'document', sourceKey: 'borta' })).toEqual(['SETTING error'])
  })
  it('tells no finding in two wordings', () => {
    for (const { design: faulty } of made) {
      const told = faultsOf(faulty).map((fault) => tellFault(fault, 'sv'))
      expect(new Set(told).size).toBe(told.length)
    }
  })
})
