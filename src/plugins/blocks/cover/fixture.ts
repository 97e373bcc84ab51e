import type { BlockFixture } from '../defineBlock.ts'

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
