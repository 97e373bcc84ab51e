type Row = Record<string, unknown>
const without = ({ id: _, ...row }: Row): Row => row
const rows = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : [])

/**
 * A stored template as an edition's content: a full copy of sections and blocks, without Payload's row ids, which are
 * not stable, and without what the admin keeps for itself.
 */
export const contentOf = (stored: object): Row => {
  const template: Row = { ...stored }
  return {
    title: template.title,
    language: template.language ?? 'sv',
    layout: template.layout ?? 'report',
    theme: template.theme ?? null,
    ...(template.spacing ? { spacing: template.spacing } : {}),
    ...(template.partPages ? { partPages: template.partPages } : {}),
    ...(template.answeredBy ? { answeredBy: template.answeredBy } : {}),
    sections: rows(template.sections).map((section) => ({
      ...without(section),
      blocks: rows(section.blocks).map((block) => {
        const { blockName: _, ...rest } = without(block)
        return rest
      }),
    })),
  }
}
