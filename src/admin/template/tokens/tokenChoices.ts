import type { PageState } from '../page/createPageClient.ts'
import type { Design } from '../store/design.ts'

export type TokenChoice = { token: string; label: string; group: string }
type Say = (sv: string, en: string) => string

const years = (say: Say): [string, string][] => [
  ['läsår', say('Läsår', 'School year')],
  ['läsår.nästa', say('Nästa läsår', 'Next school year')],
  ['läsår.förra', say('Förra läsåret', 'Last school year')],
  ['år', say('År då läsåret slutar', 'Year in which it ends')],
]
const places = (say: Say): [string, string][] => [
  ['enhet', say('Enhetens namn', 'Name of the unit')],
  ['område', say('Området', 'The area')],
  ['kommun', say('Kommunen', 'The municipality')],
  ['varje', say('I avsnitt som upprepas: vilken', 'In repeated sections: which')],
]
const decision = (say: Say): [string, string][] => [
  ['fastställd', say('Beslutet, i sin helhet', 'The decision, whole')],
  ['fastställd.datum', say('Beslutets datum', 'Date of the decision')],
  ['diarienummer', say('Diarienummer', 'Registry number')],
]

/** All that may stand between braces, by names: years, places, people, figures, counts, notes, and what is referred to. */
export const tokenChoices = (
  state: PageState,
  design: Design,
  nameOf: (blockType: string) => string,
  say: Say,
): TokenChoice[] => {
  const of = (group: string, pairs: [string, string][]) => pairs.map(([token, label]) => ({ token, label, group }))
  const roles = Object.keys(state.variables).map((key): [string, string] => [key, state.variables[key] || key])
  const measures = (state.vocabulary?.measures ?? []).map(({ key, label }): [string, string] => [
    `measure:${key}`,
    label,
  ])
  const references = design.sections.flatMap(({ sectionKey, title, blocks }): [string, string][] => [
    [`ref:${sectionKey}`, say(`Avsnittet ”${title ?? ''}”`, `The section “${title ?? ''}”`)],
    ...blocks.map(({ blockKey, title: own, blockType }): [string, string] => [
      `ref:${blockKey}`,
      own || nameOf(blockType),
    ]),
  ])
  return [
    ...of(say('Tid', 'Time'), years(say)),
    ...of(say('Plats', 'Place'), places(say)),
    ...of(say('Personer', 'People'), roles),
    ...of(say('Uppmätta värden', 'Measured values'), measures),
    ...of(say('Antal', 'Counts'), [['count:school', say('Antal skolor', 'Number of schools')]]),
    ...of(say('Beslut', 'Decision'), decision(say)),
    ...of(say('Hänvisning till', 'Reference to'), references),
    ...of(say('Not', 'Note'), [
      ['note:', say('Fotnot, skriv texten efter kolonet', 'Footnote, write the text after the colon')],
    ]),
  ]
}
