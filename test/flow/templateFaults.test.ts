import { expect, it } from 'vitest'
import { contentOf } from '#commands/template/contentOf.ts'
import { tellFault } from '#commands/template/tellFault.ts'
import { errorsIn, templateFaults } from '#commands/template/templateFaults.ts'
import { unprintableIn } from '#render/unprintable.ts'
import { sampleInput } from '../document/sampleInput.ts'
import { testBlocks } from './testBlocks.ts'

const registry = new Map(testBlocks.map((block) => [block.slug, block]))
const { vocabulary } = sampleInput([])
const section = (sectionKey: string, ...blocks: object[]) => ({
  sectionKey,
  kind: 'section',
  title: sectionKey,
  blocks,
})
const faultsOf = (...sections: object[]) => templateFaults(registry, contentOf({ title: 'Mall', sections }), vocabulary)
const note = (blockKey: string) => ({ id: 'row', blockType: 'testNote', blockKey, blockName: 'x' })

it('finds unknown blocks, broken settings and duplicate keys of sections and blocks, all at once', () => {
  const faults = faultsOf(
    section('a', note('k1'), { blockType: 'gone', blockKey: 'k2' }),
    section('a', note('k1'), { blockType: 'testStrict', blockKey: 'k3' }),
  )
  expect(errorsIn(faults).map(({ code, sectionKey, blockKey }) => [code, blockKey ?? sectionKey])).toEqual([
    ['DUPLICATE_KEY', 'a'],
    ['DUPLICATE_KEY', 'k1'],
    ['UNKNOWN_BLOCK', 'k2'],
    ['BROKEN_SETTINGS', 'k3'],
  ])
  for (const fault of faults) expect(tellFault(fault, 'sv')).toMatch(/[åäö]/)
})

it('finds nothing in a sound template, something in an empty one and in one without keys', () => {
  expect(faultsOf(section('a', note('k1')))).toEqual([])
  expect(faultsOf().map((fault) => fault.code)).toEqual(['EMPTY'])
  expect(faultsOf({ kind: 'section', title: 'A', blocks: [] })[0]?.code).toBe('BROKEN_TEMPLATE')
})

it('copies a template without row ids', () => {
  expect(contentOf({ id: 't', title: 'Mall', sections: [{ id: 's', ...section('a', note('k1')) }] })).toEqual({
    title: 'Mall',
    language: 'sv',
    layout: 'report',
    theme: null,
    sections: [section('a', { blockType: 'testNote', blockKey: 'k1' })],
  })
})

const wordsOf = (...sections: object[]) => faultsOf(...sections).map((fault) => tellFault(fault, 'sv'))
it('finds what would be printed wrong, and what is seldom meant, each in a sentence of its own', () => {
  const broken = wordsOf(section('a', { ...note('k1'), title: 'Om {{läsår och {{okänd}}' }))
  expect(broken.filter((sentence) => sentence.includes('klamrar'))).toHaveLength(1)
  expect(broken.some((sentence) => sentence.includes('okänd'))).toBe(true)
  expect(wordsOf({ ...section('tomt'), blocks: [] })[0]).toMatch(/tomt/)
  expect(wordsOf({ ...section('a', note('k1')), kind: 'subsection' })[0]).toMatch(/underavsnitt utan avsnitt/)
  expect(wordsOf(section('a', { ...note('k1'), title: 'a' }))[0]).toMatch(/samma rubrik/)
  expect(new Set(broken).size).toBe(broken.length)
})

it('tells of what no school sees, as an error where it must be answered', () => {
  const unit = { id: 'u', key: 'u', name: 'U', kind: 'school' as const, ancestors: [], schoolForms: [], grades: [7] }
  const content = contentOf({
    title: 'Mall',
    sections: [
      section(
        'a',
        { ...note('k1'), required: true, showWhen: { grades: [3] } },
        { ...note('k2'), showWhen: { grades: [3] } },
      ),
    ],
  })
  const faults = templateFaults(registry, content, vocabulary, { units: [unit] })
  expect(faults.map(({ code, severity, blockKey }) => [code, severity, blockKey])).toEqual([
    ['UNSEEN_REQUIRED', 'error', 'k1'],
    ['UNSEEN', 'warning', 'k2'],
  ])
})

it('finds the characters that no typeface has, wherever a designer wrote them, and none that have a meaning', () => {
  const sections = [
    { ...section('a', { ...note('k1'), help: 'Skriv \ue123 här' }), title: 'Mål \u{10fffd}' },
    section('b', { ...note('k2'), text: { root: { children: [{ text: 'فارسی 欢迎 😀 \uf0b7' }] } } }),
  ]
  const content = contentOf({ title: 'Mall', sections })
  const faults = errorsIn(templateFaults(registry, content, vocabulary, { unprintableIn }))
  expect(faults.map(({ code, sectionKey, blockKey, field }) => [code, blockKey ?? sectionKey, field])).toEqual([
    ['UNPRINTABLE', 'a', 'title'],
    ['UNPRINTABLE', 'k1', 'help'],
  ])
  expect(faults.map((fault) => tellFault(fault, 'sv'))[1]).toMatch(/tecknet ”\ue123” \(U\+E123\) kan inte skrivas ut/)
})
