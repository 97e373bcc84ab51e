import { correctEdition, previewCorrection } from '#commands/distribution/correctEdition.ts'
import { distribute } from '#commands/distribution/distribute.ts'
import { insertFromLibrary } from '#commands/library/insertFromLibrary.ts'
import { listLibrary } from '#commands/library/listLibrary.ts'
import { saveToLibrary } from '#commands/library/saveToLibrary.ts'
import { updateFromLibrary } from '#commands/library/updateFromLibrary.ts'
import { publishEdition } from '#commands/template/publishEdition.ts'
import { commandEndpoint } from './commandEndpoint.ts'

/** The body with the row's own id from the address. */
const withId =
  <Name extends string>(name: Name) =>
  <Args>(id: string, body: Record<string, unknown>) =>
    ({ ...body, [name]: id }) as Args
const ofTemplate = withId('templateId')
const ofEdition = withId('editionId')

/** What the admin's own buttons call, by collection. Arguments come unparsed: each command parses its own. */
export const endpoints = {
  templates: [
    commandEndpoint('publish-edition', publishEdition, ofTemplate),
    commandEndpoint('library', listLibrary, ofTemplate),
    commandEndpoint('library-insert', insertFromLibrary, ofTemplate),
    commandEndpoint('library-update', updateFromLibrary, ofTemplate),
    commandEndpoint('library-save', saveToLibrary, ofTemplate),
  ],
  editions: [
    commandEndpoint('distribute', distribute, ofEdition),
    commandEndpoint('correction', previewCorrection, ofEdition),
    commandEndpoint('correct', correctEdition, ofEdition),
  ],
  distributions: [],
}
