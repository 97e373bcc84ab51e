import type { CollectionConfig } from 'payload'
import { member, strategist, strategistCreates } from '#access/rules.ts'
import { type Asked, inLanguage } from '#language'
import { longestSide, mostPixels, refuseHugeImage } from './hooks/refuseHugeImage.ts'
import { uploadDir } from './uploadDir.ts'

/** Pictures for templates and themes. No SVG: it can carry scripts. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: { sv: 'Bild', en: 'Image' }, plural: { sv: 'Bilder', en: 'Images' } },
  access: { create: strategistCreates, read: member, update: strategist, delete: strategist },
  admin: {
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'updatedAt'],
    description: {
      sv: 'Bilder till mallar och logotyper: PNG, JPEG eller WebP.',
      en: 'Images for templates and logotypes: PNG, JPEG or WebP.',
    },
  },
  disableDuplicate: true,
  versions: false,
  hooks: { beforeOperation: [refuseHugeImage] },
  upload: {
    staticDir: uploadDir('media'),
    mimeTypes: ['image/png', 'image/jpeg', 'image/webp'],
    pasteURL: false,
    imageSizes: [],
    // Drawn anew: without what the camera wrote of place and person, no larger than paper asks for, and named after what it is.
    resizeOptions: { width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true },
    constructorOptions: { limitInputPixels: mostPixels },
    modifyResponseHeaders: ({ headers }) => {
      headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
      headers.set('X-Content-Type-Options', 'nosniff')
      return headers
    },
    adminThumbnail: ({ doc }) => (typeof doc.url === 'string' ? doc.url : null),
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      label: { sv: 'Bildtext för den som inte ser bilden', en: 'Alternative text' },
      admin: { description: { sv: 'Säg vad bilden visar, inte att det är en bild.', en: 'Say what the image shows.' } },
      validate: (value: unknown, { siblingData, req }: Asked & { siblingData: { decorative?: boolean } }) =>
        Boolean(value) ||
        siblingData.decorative === true ||
        inLanguage(
          {
            sv: 'Beskriv bilden med några ord, eller markera den som utsmyckning.',
            en: 'Describe the image in a few words, or mark it as decorative.',
          },
          { req },
        ),
    },
    {
      name: 'decorative',
      type: 'checkbox',
      defaultValue: false,
      label: { sv: 'Bara utsmyckning (behöver ingen text)', en: 'Decorative only' },
    },
  ],
}
