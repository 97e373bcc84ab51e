import { describe, expect, it } from 'vitest'
import { answerOf, compileForm, longText } from '#document/answer/answer.ts'
import { checkPersonal } from '#document/answer/checkPersonal.ts'
import { likelyPupilsIn } from '#document/answer/likelyPupilsIn.ts'
import { personNumbersIn } from '#document/answer/personNumbersIn.ts'

describe('personal identity numbers', () => {
  it.each([
    ['with a hyphen', 'Eleven 811218-9876 har stöd.', ['811218-9876']],
    ['with the century', 'Eleven 19811218-9876.', ['19811218-9876']],
    ['without a sign', '198112189876', ['198112189876']],
    ['with a dash or a space', '811218–9876 och 811218 9876', ['811218–9876', '811218 9876']],
    ['a coordination number', '701063-2391', ['701063-2391']],
    ['with a wrong check digit', '811218-9875', []],
    ['a date that is none', '811318-9876', []],
    ['within a longer number', '5811218-98761', []],
    ['an organisation number', '212000-0142', []],
    ['a phone number and a year', '08-535 300 00, läsåret 2023/24', []],
  ])('%s', (_, text, found) => {
    expect(personNumbersIn(text)).toEqual(found)
  })
})

describe('likely pupils', () => {
  it.each([
    ['a name beside a diagnosis', 'Vi såg att Elsa Lindqvist har fått diagnosen autism.', ['Elsa Lindqvist']],
    ['a name beside a grade', 'Omar Ali har betyget F i matematik.', ['Omar Ali']],
    ['a name in another sentence', 'Anna Berg är rektor. Flera elever har dyslexi.', []],
    ['a school', 'Vid Ekbergs Skola har elever med npf fått stöd.', []],
    ['nobody', 'Andelen med betyget F har minskat.', []],
  ])('%s', (_, text, found) => {
    expect(likelyPupilsIn(text)).toEqual(found)
  })
})

it('says where, in the words of the form, and does not repeat the number', () => {
  const form = compileForm(answerOf({ note: longText({ label: 'Hur gick det?' }) }))
  const [finding] = checkPersonal(() => form, { note: 'Se 811218-9876.' })
  expect(finding).toMatchObject({ path: ['note'], code: 'PERSONAL_NUMBER' })
  expect(finding?.message).toBe(
    'Frågan ”Hur gick det?”: Ett personnummer står i texten (811218-****). Ta bort det: dokumentet ska kunna publiceras.',
  )
})
