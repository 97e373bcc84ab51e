import type { Words } from '../../words/sv.ts'
import type { PageState } from '../page/createPageClient.ts'
import type { Design } from '../store/design.ts'

export type TokenChoice = { token: string; label: string; group: string }
type TokenWords = Words['tokens']

const years = (words: TokenWords): [string, string][] => [
  ['läsår', words.schoolYear],
  ['läsår.nästa', words.nextSchoolYear],
  ['läsår.förra', words.lastSchoolYear],
  ['år', words.year],
]
const places = (words: TokenWords): [string, string][] => [
  ['enhet', words.unit],
  ['område', words.area],
  ['kommun', words.municipality],
  ['varje', words.each],
]
const decision = (words: TokenWords): [string, string][] => [
  ['fastställd', words.wholeDecision],
  ['fastställd.datum', words.decisionDate],
  ['diarienummer', words.registryNumber],
]

/** All that may stand between braces, by names: years, places, people, figures, counts, notes, and what is referred to. */
export const tokenChoices = (
  state: PageState,
  design: Design,
  nameOf: (blockType: string) => string,
  words: TokenWords,
): TokenChoice[] => {
  const of = (group: string, pairs: [string, string][]) => pairs.map(([token, label]) => ({ token, label, group }))
  const roles = Object.keys(state.variables).map((key): [string, string] => [key, state.variables[key] || key])
  const measures = (state.vocabulary?.measures ?? []).map(({ key, label }): [string, string] => [
    `measure:${key}`,
    label,
  ])
  const references = design.sections.flatMap(({ sectionKey, title, blocks }): [string, string][] => [
    [`ref:${sectionKey}`, words.sectionNamed(title ?? '')],
    ...blocks.map(({ blockKey, title: own, blockType }): [string, string] => [
      `ref:${blockKey}`,
      own || nameOf(blockType),
    ]),
  ])
  return [
    ...of(words.time, years(words)),
    ...of(words.place, places(words)),
    ...of(words.people, roles),
    ...of(words.measures, measures),
    ...of(words.counts, [['count:school', words.schools]]),
    ...of(words.decision, decision(words)),
    ...of(words.references, references),
    ...of(words.note, [['note:', words.footnote]]),
  ]
}
