import type { BlockFixture } from '#blocks/kit/index.ts'

export const fixture: BlockFixture = {
  config: {
    heading: '{{unit}}',
    subheading: 'Systematiskt kvalitetsarbete',
    lines: [{ text: 'Uppföljning {{schoolYear}}' }, { text: 'Planering {{schoolYear.next}}' }],
    facts: [
      { label: 'Rektor', value: '{{headTeacher}}' },
      { label: 'Diarienummer', value: '' },
    ],
    showLogo: true,
    logo: null,
  },
}
