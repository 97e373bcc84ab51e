import type { BlockFixture } from '#blocks/kit/index.ts'

export const fixture: BlockFixture = {
  config: {
    style: 'signature',
    people: [{ key: 'director', name: '{{headTeacher}}', title: 'Rektor för {{unit}}' }],
    answered: true,
    askDate: true,
    atLeast: 1,
  },
  answer: {
    people: {
      order: ['p1'],
      items: { p1: { name: 'Anna Berg', title: 'Biträdande rektor', date: '2023-06-14' } },
    },
  },
}
