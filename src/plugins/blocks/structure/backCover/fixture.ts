import type { BlockFixture } from '#blocks/kit/index.ts'

export const fixture: BlockFixture = {
  config: {
    lines: [{ text: '{{municipality}} {{schoolYear}}' }],
    facts: [
      { label: 'Rektor', value: '{{headTeacher}}' },
      { label: 'Tryck', value: '' },
    ],
    showLogo: true,
    logo: null,
    pictureFrom: 'library',
    picture: 'media-1',
    pictureAlt: 'Elever på skolgården vid {{unit}}.',
  },
}
