import type { BlockFixture } from '#blocks/kit/index.ts'

export const fixture: BlockFixture = {
  config: { intro: 'Stödet hör till avsnitten med samma nummer.' },
  data: {
    outline: [
      {
        number: '1',
        title: 'Presentation av skolan',
        help: 'Beskriv skolan för en läsare som inte känner den.\n\n- Hur många elever har ni?\n- Hur ser personalen ut?',
        blocks: [{ blockKey: 'p', title: '', required: true, columns: [] }],
      },
      {
        number: '6',
        title: 'Målanalys',
        blocks: [
          {
            blockKey: 'm',
            title: 'Lärande',
            help: 'Ett mål per rad.',
            required: false,
            columns: [
              { label: 'Målbild?', help: 'Vilken målbild hade ni?' },
              { label: 'Insatser & resultat?', help: 'Vad gjorde ni?\n\nVad blev resultatet?' },
            ],
          },
        ],
      },
      { number: '7', title: 'Utan stöd', blocks: [] },
    ],
  },
}
