import type { BlockFixture } from '#blocks/kit/index.ts'

export const fixture: BlockFixture = {
  config: {
    kind: 'tree',
    caption: 'Målkedjan {{schoolYear}}',
    alt: 'Fullmäktiges mål bryts ned till nämndens mål, som bryts ned till skolans mål.',
    items: [
      { label: 'Kommunfullmäktiges mål' },
      { label: 'Nämndens mål', level: 1 },
      { label: 'Skolans mål', level: 2 },
      { label: 'Förvaltningens stöd', level: 1 },
    ],
  },
}
