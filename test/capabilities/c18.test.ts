import { expect, it } from 'vitest'
import type { ComposeInput } from '#document/input/input.ts'
import { documentOf, outputsOf, section } from './documentOf.ts'

/** C18: a section that another than the document's own answers, and whose words it is. */
const question = (blockKey: string) => ({
  blockKey,
  blockType: 'question',
  prompt: `Fråga ${blockKey}`,
  type: 'longText',
})
const given = { blockKey: 'law', blockType: 'list', style: 'bullets', items: [{ key: 'a', text: 'Lagens krav' }] }
const answered = (text: string) => ({ value: { answer: text }, rev: 1 })
const sections = [
  section('Eget', [question('own')]),
  section('Svar', [given, question('reply')], { answeredBy: 'headTeacher' }),
  section('Under', [question('below')], { kind: 'subsection' }),
  section('Efter', [question('last')]),
]
const answers = { own: answered('Skolans ord.'), reply: answered('Rektors ord.'), below: answered('Och mer.') }
const mark = { name: 'Örjan Åkesson', role: 'headTeacher' as const, date: '2026-05-12' }
const made = (more: Partial<ComposeInput>) => documentOf(sections, { answers, ...more })

it('prints name, role and date under the section in PDF, Word and web page, and under what stands in it', async () => {
  const { tree, problems } = made({ handIns: { svar: mark } })
  expect(problems).toEqual([])
  const { html, wordText } = await outputsOf(tree)
  for (const output of [html, wordText]) {
    expect(output.match(/Svar av Örjan Åkesson, rektor, 12 maj 2026\./g)).toHaveLength(2)
    expect(output.indexOf('Rektors ord.')).toBeLessThan(output.indexOf('Svar av Örjan'))
    expect(output).not.toContain('har inte svarat')
  }
})

it('says in words that nobody has answered, and prints neither an empty question nor what was not handed in', async () => {
  const { html, wordText } = await outputsOf(made({}).tree)
  for (const output of [html, wordText]) {
    expect(output.match(/Rektor har inte svarat\./g)).toHaveLength(2)
    expect(output).not.toContain('Rektors ord.')
    expect(output).not.toContain('Fråga reply')
    // What the designer wrote stands, and so does the rest of the document.
    for (const word of ['Lagens krav', 'Skolans ord.', 'Fråga last']) expect(output).toContain(word)
  }
})

it('calls them what the designer does, and says the last day where nobody has answered', () => {
  const texts = (answeredAs: string, more: Partial<ComposeInput>) => {
    const [own, reply, ...rest] = sections
    const named = [own, { ...reply, answeredAs }, ...rest].flatMap((one) => one ?? [])
    const { tree, problems } = documentOf(named as typeof sections, { answers, ...more })
    return { text: JSON.stringify(tree), problems }
  }
  const open = texts('huvudmannen för {{enhet}}', { lastDays: { svar: '2026-06-15' } })
  expect(open.text).toMatch(/Huvudmannen för [^{]+ har inte svarat\. Sista dag att svara är 15 juni 2026\./u)
  expect(texts('huvudmannen', { handIns: { svar: mark } }).text).toContain(
    'Svar av huvudmannen genom Örjan Åkesson, rektor, 12 maj 2026.',
  )
  // A variable that there is none of is found as in every other text, in each of the two sections.
  const unknown = expect.stringContaining('{{huvudmän}} finns inte')
  expect(texts('{{huvudmän}}', {}).problems).toEqual([unknown, unknown])
})

it('says it in the language of the document', () => {
  const input = made({}).input
  const english = { ...input.template, language: 'en' as const }
  const texts = (more: Partial<ComposeInput>) => JSON.stringify(made({ template: english, ...more }).tree)
  expect(texts({})).toContain('The head teacher has not answered.')
  expect(texts({ handIns: { svar: mark } })).toContain('Answered by Örjan Åkesson, head teacher, 12 May 2026.')
})

it('shows the designer the place with the role, and the questions', () => {
  const text = JSON.stringify(made({ preview: true, answers: {} }).tree)
  expect(text).toContain('Här står vem som har svarat (rektor) och när.')
  expect(text).toContain('Fråga reply')
})
