import { distribute } from '../../commands/distribute.ts'
import { publishEdition } from '../../commands/publishEdition.ts'
import { commandEndpoint } from './commandEndpoint.ts'

/** What the admin's own buttons call, by collection. Arguments come unparsed: each command parses its own. */
export const endpoints = {
  templates: [commandEndpoint('publish-edition', publishEdition, (templateId) => ({ templateId }))],
  editions: [
    commandEndpoint(
      'distribute',
      distribute,
      (editionId, body) => ({ ...body, editionId }) as Parameters<typeof distribute>[1],
    ),
  ],
}
