import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CommandError } from '#commands/common/CommandError.ts'
import { en } from '#commands/common/refusals/en.ts'
import type { Act, Refusal, Refusals } from '#commands/common/refusals/Refusals.ts'
import { sv } from '#commands/common/refusals/sv.ts'
import { tellRefusal } from '#commands/common/refusals/tellRefusal.ts'
import type { TemplateFault } from '#commands/template/TemplateFault.ts'
import { tellFault } from '#commands/template/tellFault.ts'
import type { DocumentFinding } from '#document/answer/checkDocument.ts'
import { answerTimes, parties } from '#document/input/parties.ts'
import type { FileFault } from '#load/adoption.ts'
import { documentStates } from '#load/loadDocument.ts'
import { wordFaults } from '#word/WordError.ts'
import { expectOwnWords, inBothLanguages } from '../support/inBothLanguages.ts'

const at = { section: 'Results', block: 'Table', sectionKey: 's', blockKey: 'b' }
const templateFaults: TemplateFault[] = [
  { code: 'EMPTY' },
  { code: 'BROKEN_TEMPLATE', path: 'sections.0.title' },
  { code: 'DUPLICATE_KEY', of: 'section', key: 's' },
  { code: 'DUPLICATE_KEY', of: 'block', key: 'b' },
  { ...at, code: 'UNKNOWN_BLOCK', type: 'gone' },
  { ...at, code: 'BROKEN_SETTINGS', fault: 'No columns.' },
  { ...at, code: 'DANGLING_REFERENCE', target: 'x' },
  { ...at, code: 'DANGLING_REFERENCE', target: 'x', block: undefined },
  { ...at, code: 'DANGLING_NOTE', target: 'x' },
]
const fileFaults: FileFault[] = [
  { code: 'A', message: 'No language.', place: 'Results', page: 2 },
  { code: 'B', message: 'No title.', page: 7 },
]
const many = Array.from({ length: 25 }, () => fileFaults).flat()
const acts: Act[] = ['change', 'handIn', 'return', 'adopt', 'publish', 'makeFiles', 'withdraw', 'correct']
const issues = [
  { path: ['title'], message: '7' },
  { path: [], message: '8' },
]
const finding: DocumentFinding = {
  sectionKey: 's',
  section: '2',
  instanceKey: 'b',
  title: 'Fråga',
  path: [],
  code: 'REQUIRED',
  message: '7',
  severity: 'missing',
}
const personal: DocumentFinding = { ...finding, code: 'PERSONAL_NUMBER' }

const disclosure = {
  hidden: { figure: 'Pass, girls, Oak, 2023', documents: [] },
  by: [{ figure: 'Pass, all, Oak, 2023', value: '82.5', documents: ['Report'] }],
}

/** Details for every refusal that has any, as many as its sentence may be said of. A new one does not compile without. */
const details: { [R in Refusal as keyof Refusals[R] extends never ? never : R]: Refusals[R][] } = {
  'INVALID/arguments': [{ issues }],
  'INVALID/answer': [{ issues }],
  'INVALID/settings': [{ fault: 'No columns.' }],
  'INVALID/decidedBeforeHandIn': [{ date: '2024-05-14', handedIn: '2024-10-15' }],
  'INVALID/decidedAhead': [{ date: '2205-05-14' }],
  'INVALID/unitsElsewhere': [{ unitIds: ['a'] }, { unitIds: ['a', 'b'] }],
  'INVALID/unitsClosed': [{ names: ['Ekskolan'] }, { names: ['Ekskolan', 'Alskolan'] }],
  'INVALID/wordFile': wordFaults.map((fault) => ({ fault })),
  'INVALID/wordElsewhere': [{ unit: '7', title: '8' }],
  'INVALID/fileEmpty': [{ name: '7.csv' }],
  'INVALID/fileUnreadable': [{ name: '7.csv' }],
  'INVALID/fileOld': [{ name: '7.xls' }],
  'INVALID/fileRows': [{ rows: 250_000 }],
  'INVALID/fileNoTable': [
    { name: '7.csv', sheets: ['7'] },
    { name: '7.xlsx', sheets: ['7', '8'] },
  ],
  'INVALID/figures': [{ faults: ['7'] }],
  'INVALID/source': [{ source: 'Kolada', answer: '404' }],
  'FORBIDDEN/otherParty': parties.map((party) => ({ party })),
  'WRONG_STATE/windowClosed': [{ due: '2027-03-03' }],
  'WRONG_STATE/turn': answerTimes.map((when) => ({ when })),
  'WRONG_STATE/notOpen': [{ opens: '2027-03-03' }],
  'INVALID/unitChange': (['itself', 'otherKind', 'below', 'date'] as const).map((fault) => ({ fault })),
  TOO_LARGE: [{ megabytes: 5 }],
  CONFLICT: [{ rev: 1, value: {}, conflicts: [] }],
  'WRONG_STATE/document': documentStates.flatMap((state) => acts.map((act) => ({ state, act }))),
  'WRONG_STATE/figuresLocked': [{ figures: ['7'] }],
  'WRONG_STATE/nextYearSent': [{ schoolYear: 2026 }],
  'WRONG_STATE/import': [{ state: 'undone' }, { state: 'storing' }],
  'WRONG_STATE/alreadyCorrected': [{ editionId: 'e', number: 2 }],
  STATE_MOVED: [{ rev: 1 }],
  GAPS: [{ findings: [finding] }, { findings: [finding, finding] }],
  UNREAD: [{ findings: [finding] }, { findings: [finding, finding] }],
  UNPRINTABLE: [{ findings: [finding] }, { findings: [finding, finding] }],
  'PERSONAL/handIn': [{ findings: [personal] }],
  'PERSONAL/adopt': [{ findings: [personal] }],
  'PERSONAL/publish': [{ findings: [personal] }],
  DISCLOSES: [{ disclosures: [disclosure] }, { disclosures: Array.from({ length: 7 }, () => disclosure) }],
  'FAULTY_TEMPLATE/edition': [{ faults: templateFaults }],
  NOT_ONLY_TEXTS: [{ other: ['The layout changes.'], texts: [] }],
  'FAULTY_FILE/adopt': [{ faults: fileFaults }, { faults: many }],
  'FAULTY_FILE/publish': [{ faults: fileFaults }],
  'STORED_INPUT/newer': [{ stored: 2, known: 1 }],
  'STORED_INPUT/broken': [{ place: 'unit.grades' }, { place: '' }],
  STORE_AWAY: [{ id: 'x' }],
  FILE_GONE: [{ id: 'a1' }],
  'BUSY/source': [{ source: 'Kolada' }],
  'BUSY/fileFailed': [{ error: '7' }, {}],
  'FORBIDDEN/scope': [{ scope: 'units:read' }],
  'TOO_MANY/key': [{ seconds: 7 }],
  'SIGNED_OUT/keyExpired': [{ date: '2024-05-14' }],
}
const refusals = Object.keys(sv) as Refusal[]
const known: Partial<Record<Refusal, object[]>> = details
const cases = refusals.flatMap((refusal) => (known[refusal] ?? [{}]).map((given) => ({ refusal, given })))

describe('every refusal', () => {
  it.each(cases)(
    '$refusal is one sentence of its own in Swedish and in English: $given',
    async ({ refusal, given }) => {
      await inBothLanguages((language) => tellRefusal({ refusal, details: given } as CommandError, language))
    },
  )

  it('is there in both, and no two are told alike', () => {
    expect(Object.keys(en).sort()).toEqual(refusals.toSorted())
    for (const words of [sv, en]) {
      const fixed = Object.values(words).filter((sentence) => typeof sentence === 'string')
      expect(fixed.filter((sentence, index) => fixed.indexOf(sentence) !== index)).toEqual([])
    }
  })

  it('is refused somewhere', () => {
    const source = globSync('src/{api,commands,files,load,app,plugins}/**/*.{ts,tsx}')
      .filter((file) => !file.includes('/refusals/'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n')
    const isThrown = (refusal: string) =>
      source.includes(`'${refusal}'`) || (refusal.startsWith('FORBIDDEN/') && source.includes('(`FORBIDDEN/'))
    expect(refusals.filter((refusal) => !isThrown(refusal))).toEqual([])
  })

  it('carries what its sentence needs', () => {
    const say = (error: CommandError) => tellRefusal(error, 'en')
    expect(say(new CommandError('WRONG_STATE/document', { state: 'handedIn', act: 'adopt' }))).toBe(
      'The document is handed in and cannot be adopted. Load the page again.',
    )
    expect(say(new CommandError('FAULTY_FILE/publish', { faults: many }))).toMatch(
      /cannot be published.*\n• Results: No language\.\n• No title\. \(page 7\)\n[\s\S]*\n• and 30 more\.$/,
    )
    expect(new CommandError('NOT_FOUND/section')).toMatchObject({ code: 'NOT_FOUND', status: 404, details: {} })
  })
})

it('every fault of a template is told in both languages', () => {
  const told = (language: 'sv' | 'en') => templateFaults.map((fault) => tellFault(fault, language))
  expectOwnWords(told('sv'), told('en'))
})
