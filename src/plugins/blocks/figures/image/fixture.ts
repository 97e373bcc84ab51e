import type { BlockFixture } from '#blocks/kit/index.ts'

export const fixture: BlockFixture = {
  config: { image: 'media-1', alt: 'Skolgården på {{unit}} en höstmorgon.', caption: 'Skolgården', widthPercent: 60 },
}
