import { el, escapeXml } from '#render/drawings/svg.ts'

/** What it is, in Dublin Core's words; each may have several values, empty ones are left out. */
export type Description = Partial<
  Record<
    'title' | 'creator' | 'publisher' | 'date' | 'type' | 'language' | 'identifier' | 'coverage' | 'description',
    string[]
  >
>

export const dublinCore = (description: Description): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${el(
    'oai_dc:dc',
    {
      'xmlns:oai_dc': 'http://www.openarchives.org/OAI/2.0/oai_dc/',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    ...Object.entries(description).flatMap(([name, values]) =>
      values.filter(Boolean).map((value) => el(`dc:${name}`, {}, escapeXml(value))),
    ),
  )}\n`
