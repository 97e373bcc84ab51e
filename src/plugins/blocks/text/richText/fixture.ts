import type { BlockFixture } from '#blocks/kit/index.ts'

const text = (value: string, format = 0) => ({ type: 'text', text: value, format })
export const fixture: BlockFixture = {
  config: {
    variant: 'info',
    heading: 'Uppgifter från Skolverket',
    content: {
      root: {
        type: 'root',
        children: [
          {
            type: 'paragraph',
            children: [
              text('Läsåret {{schoolYear}} följs '),
              text('lärarbehörigheten', 1),
              text(' upp. Mer finns i '),
              {
                type: 'link',
                fields: { url: 'https://www.skolverket.se/' },
                children: [text('Skolverkets statistik')],
              },
              text('.'),
            ],
          },
          {
            type: 'list',
            listType: 'bullet',
            children: [
              { type: 'listitem', children: [text('Samtliga huvudmän: 80,5 %')] },
              { type: 'listitem', children: [text('Kommunal huvudman: 85 %')] },
            ],
          },
        ],
      },
    },
  },
}
