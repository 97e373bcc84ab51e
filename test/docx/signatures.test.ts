import { expect, it } from 'vitest'
import { documentOf, outputsOf, section } from '../capabilities/documentOf.ts'

const signatures = (count: number) =>
  documentOf([
    section('Underskrift', [
      {
        blockKey: 'p',
        blockType: 'people',
        people: Array.from({ length: count }, (_, index) => ({
          key: `p${index}`,
          name: `Namn ${index}`,
          title: 'Rektor',
        })),
      },
    ]),
  ]).tree

it('puts up to four signatures beside each other in Word, and more under each other', async () => {
  for (const count of [2, 4]) expect((await outputsOf(signatures(count))).word.tables[0]?.rows[0]).toHaveLength(count)
  const many = (await outputsOf(signatures(5))).word
  expect(many.tables).toEqual([])
  expect(many.paragraphs.filter(({ text }) => text.startsWith('Namn'))).toHaveLength(5)
})
