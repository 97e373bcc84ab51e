import { expect, it } from 'vitest'
import { answerOf, compileForm, longText, number, richText } from '#document/answer/answer.ts'

it('keeps what is said of a field when another of its kind is made before the form is', () => {
  const kinds = { richText, longText, number }
  for (const [kind, make] of Object.entries(kinds)) {
    const first = answerOf({ a: make({ label: 'Första', help: 'En halv sida' }) })
    answerOf({ a: make({ label: 'Andra' }) })
    expect(compileForm(first).fields[0]?.field, kind).toMatchObject({ label: 'Första', help: 'En halv sida' })
  }
})
