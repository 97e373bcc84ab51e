import { notesIn } from '#document/text/noteReference.ts'
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
/** What an item is, and who is who there: in sections that are repeated. */
const eachOf = (words: TokenWords, roles: [string, string][]): [string, string][] => [
  ...Object.entries(words.facts).map(([name, label]): [string, string] => [`item.${name}`, words.eachRole(label)]),
  ...Object.entries(words.eachOf).map(([noun, name]): [string, string] => [`item.${noun}`, words.eachNamed(name)]),
  ...roles.map(([key]): [string, string] => [`item.${key}`, words.eachRole(key)]),
]
const factsOf = (whose: string, say: (fact: string) => string, words: TokenWords): [string, string][] =>
  Object.entries(words.facts).map(([name, label]) => [`${whose}.${name}`, say(label)])
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
  const notes = design.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      notesIn(block).map((note, at): [string, string] => [
        at === 0 ? `noteRef:${block.blockKey}` : `noteRef:${block.blockKey};${at + 1}`,
        words.sameNote(note),
      ]),
    ),
  )
  return [
    ...of(words.time, years(words)),
    ...of(words.place, places(words)),
    ...of(words.place, factsOf('enhet', words.unitFact, words)),
    ...of(words.place, factsOf('kommun', words.municipalityFact, words)),
    ...of(words.place, eachOf(words, roles)),
    ...of(words.people, roles),
    ...of(words.measures, measures),
    ...of(words.counts, [['count:school', words.schools]]),
    ...of(words.decision, decision(words)),
    ...of(words.references, references),
    ...of(words.note, [['note:', words.footnote], ...notes]),
  ]
}
