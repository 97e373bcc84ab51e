import { z } from 'zod'
import {
  blockWords,
  defineBlock,
  flagField,
  keyedArray,
  keyedList,
  label,
  row,
  selectField,
  setting,
  sharedFaults,
  textField,
  tokensHint,
  unreadMark,
  wholeField,
} from '#blocks/kit/index.ts'
import { answerOf, date, person, records, shortText } from '#document/answer/answer.ts'
import type { Place } from '#document/input/input.ts'
import { daysOf } from '#document/text/points.ts'
import { formatDate } from '#document/text/swedish.ts'
import { paragraph, text } from '#document/tree/nodes.ts'
import type { Inline, Language } from '#document/tree/tree.ts'
import { fixture } from './fixture.ts'
import type { Person } from './peopleTable.ts'
import { picture } from './picture.ts'
import { printPeople } from './printPeople.ts'
import { peopleWords } from './words.ts'

/**
 * People: signatures of a foreword or a list of who took part. `{ style: 'signature'|'table', people: [{ key?, name,
 * title, date }], answered, atLeast, itemLabel, askDate, caption }`; tokens in name and title (`{{headTeacher}}`).
 * Answer (when `answered`): `{ people: { order, items: { [key]: { name, title, date } } } }`.
 */
const config = z.object({
  style: setting.oneOf(['signature', 'table'], 'signature'),
  caption: setting.text(),
  people: keyedList({ name: setting.text(), title: setting.text(), date: setting.text() }, 'name'),
  answered: setting.flag(),
  atLeast: setting.whole(0, { max: 50 }),
  itemLabel: setting.text(),
  askDate: setting.flag(),
})
const isAnswered = ({ answered }: Record<string, unknown>) => answered === true

export default defineBlock({
  slug: 'people',
  labels: { singular: label('Personer eller underskrift', 'People or signature'), plural: label('Personer', 'People') },
  description: label(
    'Namn, titel och datum: underskrift till ett förord eller en lista över vilka som deltagit.',
    'Name, title and date: the signature of a foreword, or a list of those who took part.',
  ),
  category: 'structure',
  rank: 3,
  picture,
  fields: [
    selectField({
      name: 'style',
      label: label('Visas som', 'Shown as'),
      options: { signature: label('Underskrift', 'Signature'), table: label('Tabell', 'Table') },
      defaultValue: 'signature',
    }),
    textField({ name: 'caption', label: label('Tabellrubrik', 'Caption'), when: ({ style }) => style === 'table' }),
    keyedArray({
      name: 'people',
      labelled: 'name',
      label: label('Givna personer', 'Given people'),
      labels: { singular: label('person', 'person'), plural: label('personer', 'people') },
      fields: [
        row(
          textField({
            name: 'name',
            label: label('Namn', 'Name'),
            description: tokensHint,
            required: true,
            width: '40%',
          }),
          textField({ name: 'title', label: label('Titel eller roll', 'Title or role'), width: '35%' }),
          textField({ name: 'date', label: label('Datum', 'Date'), width: '25%' }),
        ),
      ],
    }),
    flagField({ name: 'answered', label: label('Skolan fyller i personer', 'The school fills in people') }),
    row(
      textField({
        name: 'itemLabel',
        label: label('En person kallas', 'A person is called'),
        placeholder: peopleWords.itemLabel,
        when: isAnswered,
        width: '40%',
      }),
      wholeField({ name: 'atLeast', label: label('Minst antal', 'At least'), max: 50, when: isAnswered, width: '30%' }),
      flagField({
        name: 'askDate',
        label: label('Fråga efter datum', 'Ask for a date'),
        when: isAnswered,
        width: '30%',
      }),
    ),
  ],
  config,
  words: peopleWords,
  answer: (config, _, place, plain) =>
    config.answered
      ? answerOf({
          people: records({
            label: plain(config.caption) || plain(config.itemLabel),
            itemLabel: plain(config.itemLabel),
            required: config.atLeast > 0,
            fields: {
              name: person({ label: blockWords(place.language).name, required: true }),
              title: shortText({ label: blockWords(place.language).titleOrRole }),
              ...(config.askDate ? { date: date({ label: blockWords(place.language).date }) } : {}),
            },
            add: { label: blockWords(place.language).add(plain(config.itemLabel)), max: 100 },
          }),
        })
      : undefined,
  check: (config, answer, _data, place) => {
    const missing = config.atLeast - (answer.people?.order.length ?? 0)
    return missing > 0
      ? [
          {
            path: ['people'],
            code: 'TOO_FEW',
            severity: 'missing',
            message: sharedFaults.tooFew(config.itemLabel, config.atLeast, missing)[place.language],
          },
        ]
      : []
  },
  instructions: ({ config, origin, place, rich }) => {
    const given = givenIn(config, place, rich)
    return given.length > 0 ? printPeople(config, given, { origin, place, rich }) : []
  },
  compose: ({ config, answer, origin, place, rich }) => {
    const answered = (answer?.people?.order ?? []).flatMap((key): Person[] => {
      const {
        name = '',
        title = '',
        date = '',
      } = (answer?.people?.items[key] ?? {}) as Record<string, string | undefined>
      return name || title ? [{ name: text(name), title: text(title), date: printDate(date, place.language) }] : []
    })
    const people = [...givenIn(config, place, rich), ...answered]
    // Named, for nobody knows of what nothing has been given.
    if (people.length === 0)
      return [
        ...(config.caption ? [paragraph(origin, rich(config.caption), 'label')] : []),
        paragraph(origin, text(blockWords(place.language).emptyList), 'muted'),
      ]
    return printPeople(config, people, { origin, place, rich })
  },
  fixture,
})

type Config = z.infer<typeof config>
type Rich = (text: string) => Inline[]

const printDate = (date: string, language: Language): Inline[] =>
  date === '' || daysOf(date) ? text(formatDate(date, language)) : unreadMark(date, language)

const givenIn = ({ people }: Config, { language }: Place, rich: Rich): Person[] =>
  people.map(({ name, title, date }) => ({
    name: rich(name),
    title: rich(title),
    date: text(formatDate(date, language)),
  }))
