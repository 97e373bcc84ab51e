/** What stands in the way of an edition, with the section or block it stands at. */
export type TemplateFault = { code: string; message: string; sectionKey?: string; blockKey?: string }
