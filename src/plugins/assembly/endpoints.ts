import { correctEdition, previewCorrection } from '#commands/distribution/correctEdition.ts'
import { sendOut } from '#commands/distribution/sendOut.ts'
import { tryOut } from '#commands/distribution/tryOut.ts'
import { copyFromLibrary } from '#commands/library/copyFromLibrary.ts'
import { insertFromLibrary } from '#commands/library/insertFromLibrary.ts'
import { listLibrary } from '#commands/library/listLibrary.ts'
import { saveToLibrary } from '#commands/library/saveToLibrary.ts'
import { updateFromLibrary } from '#commands/library/updateFromLibrary.ts'
import { takeFromShelf } from '#commands/shelf/takeFromShelf.ts'
import { importTemplate } from '#commands/template/importTemplate.ts'
import { otherTemplates } from '#commands/template/otherTemplates.ts'
import { draftFile } from '#commands/template/page/draftFile.ts'
import { pageFacts } from '#commands/template/page/pageFacts.ts'
import { presence } from '#commands/template/presence.ts'
import { publishEdition } from '#commands/template/publishEdition.ts'
import { saveTemplate } from '#commands/template/saveTemplate.ts'
import { compareVersions } from '#commands/template/versions/compareVersions.ts'
import { listVersions } from '#commands/template/versions/listVersions.ts'
import { nameVersion } from '#commands/template/versions/nameVersion.ts'
import { changeUnit } from '#commands/unit/changeUnit.ts'
import { importUnits } from '#commands/unit/import/importUnits.ts'
import { collectionEndpoint, commandEndpoint } from './commandEndpoint.ts'

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
    collectionEndpoint('import-word', importTemplate),
    collectionEndpoint('from-shelf', takeFromShelf),
    commandEndpoint('save', saveTemplate, ofTemplate),
    commandEndpoint('versions', listVersions, ofTemplate),
    commandEndpoint('compare-versions', compareVersions, ofTemplate),
    commandEndpoint('name-version', nameVersion, ofTemplate),
    commandEndpoint('draft-file', draftFile, ofTemplate),
    commandEndpoint('presence', presence, ofTemplate),
    commandEndpoint('page-facts', pageFacts, ofTemplate),
    commandEndpoint('other-templates', otherTemplates, ofTemplate),
    commandEndpoint('publish-edition', publishEdition, ofTemplate),
    commandEndpoint('library', listLibrary, ofTemplate),
    commandEndpoint('library-copy', copyFromLibrary, ofTemplate),
    commandEndpoint('library-insert', insertFromLibrary, ofTemplate),
    commandEndpoint('library-update', updateFromLibrary, ofTemplate),
    commandEndpoint('library-save', saveToLibrary, ofTemplate),
  ],
  editions: [
    commandEndpoint('distribute', sendOut, ofEdition),
    commandEndpoint('try', tryOut, ofEdition),
    commandEndpoint('correction', previewCorrection, ofEdition),
    commandEndpoint('correct', correctEdition, ofEdition),
  ],
  distributions: [],
  units: [collectionEndpoint('import-list', importUnits), commandEndpoint('change', changeUnit, withId('unitId'))],
}
