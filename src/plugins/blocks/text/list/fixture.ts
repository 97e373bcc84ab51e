import type { BlockFixture } from '#blocks/kit/index.ts'

export const fixture: BlockFixture = {
  config: {
    style: 'bullets',
    intro: 'Syftet med dagarna är att',
    items: [
      { key: 'uppfoljning', text: 'följa upp resultaten {{schoolYear}}', mark: 'SKA' },
      { key: 'dialog', text: 'föra dialog om:\n- orsaker\n- insatser', note: 'Dialogen leds av skolchefen.' },
    ],
    answered: true,
    itemLabel: 'Syfte',
  },
  answer: { items: { order: ['a1'], items: { a1: { text: 'lära av varandra' } } } },
}
