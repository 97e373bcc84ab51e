import type { SectionContent } from '#document/input/input.ts'
import { block } from '#seeds/content.ts'

/** Cover and contents. What the decision says is filled in by it, and left out before. */
export const front = (heading: string, lead: string): SectionContent => ({
  sectionKey: 'omslag',
  kind: 'front',
  title: 'Omslag och innehåll',
  blocks: [
    block('omslag', 'cover', {
      heading,
      subheading: '{{enhet}}',
      lines: [{ text: lead }],
      facts: [
        { label: 'Fastställd', value: '{{fastställd}}' },
        { label: 'Diarienummer', value: '{{diarienummer}}' },
      ],
    }),
    block('innehall', 'contents', { depth: '2' }),
  ],
})
