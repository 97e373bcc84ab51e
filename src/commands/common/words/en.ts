import type { Words } from './sv.ts'

export const en: Words = {
  language: 'en',

  call: {
    past: 'The day has passed already. Choose today or a later day.',
    opensBeforeDue: 'The section opens after its due day. Change one of the days.',
    date: 'Write the date as YYYY-MM-DD, for example 2024-06-14.',
    reason: 'Write why it is corrected.',
    distributions: 'Choose at least one distribution to correct.',
    title: 'Write a title.',
    unknownField: 'There is no such field in the question.',
    unsafeLink: (words: string) =>
      `The link “${words}” leads to an address that is not allowed. Write an address that begins with https://, http:// or mailto:.`,
  },
  fault: {
    found: {
      UNCLOSED_TOKEN: (where, text) =>
        `${where}: “${text}” has braces that do not match. Write {{ before and }} after, with no others between.`,
      UNKNOWN_MEASURE: (where, key) => `${where}: the municipality has no measure “${key}”. Choose another, or add it.`,
      NO_ITEM: (where, token) =>
        `${where}: “${token}” means what the section is repeated for, but it is repeated for nothing of that kind. Repeat the section, or choose something else.`,
      GONE_ELSEWHERE: (where) =>
        `${where}: the block that is shown is in no template. Choose another, or add it to the template where it is to be answered.`,
      UNSEEN: (where) => `No school sees ${where}: none meets the condition. Change the condition or remove it.`,
      UNSEEN_REQUIRED: (where) =>
        `${where} is obligatory but shown to no school. Change the condition, or let it be optional.`,
      EMPTY_SECTION: (where) => `${where}: the section is empty. Add a block or remove the section.`,
      SAME_TITLE: (where) => `${where}: two sections have the same name. Give them different ones.`,
      LONE_SUBSECTION: (where) =>
        `${where} is a subsection with no section before it, so a level is skipped. Make it a section.`,
      NO_TITLE: () => 'A section has no heading.',
      TITLE_TWICE: (where) =>
        `${where}: the block has the same heading as its section, so it is printed twice. Remove the block’s.`,
      TOO_WIDE: (where, columns) => `${where} has ${columns} columns and fits on no page. Divide the table in two.`,
      NO_HELP: (where) => `${where} has no help for the answerer.`,
      SAME_TABLE: (where, other) => `${where} is the same as “${other}”. Remove one of them, or refer to it.`,
      UNPRINTABLE: (where, character) =>
        `${where}: the character ${character} cannot be printed. Remove it, or write it in words.`,
      CONTRAST: (_, fault) => fault,
      SETTING: (where, fault) => `In ${where}: ${fault}`,
    },
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
    noNote: (target, where) =>
      `{{noteRef:${target}}} in ${where} points at a note that is not there. Write the note there, or point at a section or block that has one.`,
    dangling: (target, where) =>
      `The reference {{ref:${target}}} in ${where} leads nowhere. Copy the key of the section or block that is meant.`,
  },
  library: {
    added: (block: string) => `${block} is new and will be added.`,
    gone: (block: string) => `${block} is no longer in the library. It stays in the template.`,
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
    movedBlock: (block, from, to) => `The block ${block} has been moved from the section “${from}” to “${to}”.`,
    blockOrder: (where) => `The blocks ${where} stand in another order.`,
    newSection: (title) => `The section “${title}” is new.`,
    goneSection: (title) => `The section “${title}” is removed.`,
    sectionOrder: 'The sections stand in another order.',
    answered: (block, where, count) =>
      count === 1
        ? `One document has an answer to ${block} ${where}. The answer is shown to the unit but does not enter the document.`
        : `${count} documents have answers to ${block} ${where}. The answers are shown to the units but do not enter the documents.`,
    done: {
      changed: (where, label, before, after) => `${where}: “${label}” was changed from ${before} to ${after}.`,
      storedOtherwise: (block) => `${block} is answered in another way than before.`,
      sectionSetting: (title, what) => `The section “${title}”: ${what} was changed.`,
      documentSetting: (what) => `${what} was changed.`,
    },
    common: {
      title: 'Heading',
      help: 'Help',
      newPage: 'Start on a new page',
      beside: 'Place beside the block before',
      rowColumns: 'Begin a row of this many columns',
      rowGaps: 'Leave the place of what is not shown empty',
      showWhen: 'Shown only when',
      libraryKey: 'Library key',
    },
    sectionSettings: {
      kind: 'the kind',
      numbered: 'the numbering',
      inContents: 'whether it stands in the contents',
      newPage: 'whether it starts on a new page',
      pageSide: 'whether it starts on a left or right page',
      repeat: 'the repetition',
      showWhen: 'the condition for showing it',
      answeredBy: 'who answers it',
      answeredWhen: 'when it is answered',
      answeredAs: 'what whoever answers it is called',
    },
    documentSettings: {
      language: 'The language',
      layout: 'The layout',
      theme: 'The theme',
      spacing: 'The spacing',
      partPages: 'Whether parts have a page of their own',
      answeredBy: 'Who answers and hands in',
    },
  },
}
