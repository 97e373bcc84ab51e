import type { Words } from './sv.ts'

export const en: Words = {
  language: 'en',

  call: {
    signedOut: 'You have been logged out. Log in again.',
    unreadable: 'The request cannot be read. Load the page again.',
    itself: 'the request',
    refused: (named) => `What was sent cannot be accepted (${named}).`,
    date: 'Write the date as YYYY-MM-DD, for example 2024-06-14.',
    reason: 'Write why it is corrected.',
    title: 'Write a title.',
  },
  template: {
    notFound: 'There is no such template, or it is not your municipality’s.',
    stale:
      'The template has been saved somewhere else since you opened it. Load the page again and see that it is as it should be.',
    noEdition: (faults) => `The template cannot become an edition yet: ${faults}`,
    noCorrection: (faults) => `The template cannot become a correction yet: ${faults}`,
    noSection: 'The section is not in the template. Save the template, load the page again and try once more.',
    noBlock: 'The block is not in the template. Save the template, load the page again and try once more.',
    busy: 'Several people are publishing the template at the same time. Wait a few seconds and try again.',
  },
  edition: {
    notFound: 'There is no such edition, or it is not your municipality’s.',
    noContent: 'The content of the edition is not there.',
    strangers: (count) =>
      `${count} of the units ${count === 1 ? 'is' : 'are'} not in the municipality. Choose the units again.`,
    stranger: 'The unit is not in the municipality.',
    notOnlyTexts: (other) =>
      `Only texts and help can be corrected in documents that are sent out. This differs too: ${other} Undo it in the template, or send out the template as a new edition.`,
    nothingToCorrect:
      'The template says the same as the edition. Correct the texts in the template, save it and try again.',
    corrected: (number) => `The edition is already corrected, by edition ${number}. Open that one and correct there.`,
  },
  library: {
    notFound: 'The block is not in the library, or it belongs to another municipality.',
    gone: 'The block is no longer in the library. The block in the template stays.',
    otherType:
      'The new version is of another block type, so the answers would not fit. Insert it as a new block instead.',
    busy: 'Someone else saved the same block at the same time. Try again.',
  },
  fault: {
    block: (block, section) => `“${block}” in the section “${section}”`,
    section: (title) => `the section “${title}”`,
    unknownType: (type, block) =>
      `The block type “${type}” is not in this installation (${block}). Remove the block or add the block type.`,
    incomplete: (path) =>
      `Something is missing in the template (${path}). Open the template, fill in what is missing and save it.`,
    empty: 'The template has no sections. Add at least one.',
    twoSections: (key) => `Two sections have the same key (${key}). Remove one of them or copy it again.`,
    twoBlocks: (key) =>
      `Two blocks have the same key (${key}), so their answers would be mixed up. Remove one of them or copy it again.`,
    dangling: (target, where) =>
      `The reference {{ref:${target}}} in ${where} leads nowhere. Copy the key of the section or block that is meant.`,
  },
  difference: {
    empty: 'nothing',
    quoted: (text) => `“${text}”`,
    changed: (where, label, before, after) => `${where}: “${label}” changes from ${before} to ${after}.`,
    document: 'The document',
    section: (title) => `The section “${title}”`,
    inSection: (title) => `in the section “${title}”`,
    otherType: (block) => `${block} is now of another block type.`,
    storedOtherwise: (block) =>
      `${block}: by this change answers would be stored in another way. Put the heading back, or send out a new edition.`,
    sectionSetting: (title, what) => `The section “${title}”: ${what} changes.`,
    documentSetting: (what) => `${what} changes.`,
    newBlock: (block, where) => `The block ${block} ${where} is new.`,
    goneBlock: (block, where) => `The block ${block} ${where} is removed.`,
    blockOrder: (where) => `The blocks ${where} stand in another order.`,
    newSection: (title) => `The section “${title}” is new.`,
    goneSection: (title) => `The section “${title}” is removed.`,
    sectionOrder: 'The sections stand in another order.',
    common: {
      title: 'Heading',
      help: 'Help',
      newPage: 'Start on a new page',
      beside: 'Place beside the block before',
      showWhen: 'Shown only when',
      libraryKey: 'Library key',
    },
    sectionSettings: {
      kind: 'the kind',
      numbered: 'the numbering',
      inContents: 'whether it stands in the contents',
      newPage: 'whether it starts on a new page',
      repeat: 'the repetition',
      showWhen: 'the condition for showing it',
    },
    documentSettings: { language: 'The language', layout: 'The layout', theme: 'The theme' },
  },
}
