import type { Party } from '#document/input/parties.ts'
import { formatDate, formatSchoolYear } from '#document/text/swedish.ts'
import type { DocumentState } from '#load/loadDocument.ts'
import type { WordFault } from '#word/WordError.ts'
import { tellFault } from '../../template/tellFault.ts'
import { disclosureLines } from './disclosureLines.ts'
import { faultLines } from './faultLines.ts'
import { issuesIn } from './issuesIn.ts'
import { placesOf } from './placesOf.ts'
import type { Act } from './Refusals.ts'
import type { Sentences } from './Sentences.ts'

const states: Record<DocumentState, string> = {
  notStarted: 'not started',
  inProgress: 'in progress',
  handedIn: 'handed in',
  returned: 'returned',
  recalled: 'recalled',
  adopted: 'adopted',
  published: 'published',
}
const acts: Record<Act, string> = {
  recall: 'recalled',
  quote: 'quoted',
  change: 'changed',
  handIn: 'handed in',
  return: 'returned',
  adopt: 'adopted',
  publish: 'published',
  makeFiles: 'made into files',
  withdraw: 'taken down',
  correct: 'corrected',
}
const answerers: Record<Party, string> = {
  unit: 'those who work at the unit',
  headTeacher: 'the head teacher of the unit',
  strategist: 'the quality strategist',
  municipality: 'the municipality',
}
const faultyFile = (act: Act) => (details: Parameters<typeof faultLines>[0]) =>
  [
    `The document cannot be ${acts[act]}, since its files do not meet the legal requirements for accessibility. Correct this first:`,
    ...faultLines(details, { page: (page) => `(page ${page})`, more: (count) => `and ${count} more.` }),
  ].join('\n')
const day = (date: string) => formatDate(date, 'en')

const wordFaults: Record<WordFault, string> = {
  notWord: 'The file is no Word file (.docx). Save it as a Word document and try again.',
  locked: 'The file has a password. Remove it in Word, save and try again.',
  macros: 'The file has macros. Save it as an ordinary Word document (.docx) and try again.',
  tooLarge: 'The file is too large when it is unpacked. Remove large pictures and try again.',
  tooDeep: 'The file has too many tables in each other. Download the form anew and move the answers over.',
  broken: 'The file cannot be read. Open it in Word, save it again and try again.',
}

export const en: Sentences = {
  'INVALID/arguments': ({ issues }) => `What was sent cannot be accepted (${issuesIn(issues, 'the request')}).`,
  'INVALID/answer': ({ issues }) =>
    issues.some(({ most }) => most !== undefined)
      ? 'The answer is too long to be saved. Shorten it where it is marked; what you have written remains.'
      : 'The answer does not fit the question and was not saved. Load the page again and rewrite it; what you have written remains until then.',
  'INVALID/settings': ({ fault }) =>
    `The answer was not saved, since the question is set up wrongly in the template: ${fault} Ask the municipality’s quality strategist to correct it.`,
  'INVALID/decidedBeforeHandIn': ({ date, handedIn }) =>
    `The date ${day(date)} is before the hand-in, which was on ${day(handedIn)}. What is not handed in cannot be adopted. Write the day on which the decision was made.`,
  'INVALID/decidedAhead': ({ date }) =>
    `The date ${day(date)} has not come yet. Write the day on which the decision was made, once it is made.`,
  'INVALID/quoteElsewhere':
    'A quote is word for word what the school has written, and this does not stand in the answer. Select a piece of the answer again.',
  'INVALID/unitsElsewhere': ({ unitIds: { length } }) =>
    `${length} of the units ${length === 1 ? 'is' : 'are'} not in the municipality. Choose the units again.`,
  'INVALID/unitsClosed': ({ names }) =>
    `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} closed. Take ${names.length === 1 ? 'it' : 'them'} out of the selection and send again.`,
  'INVALID/otherBlockType':
    'The new version is of another block type, so the answers would not fit. Insert it as a new block instead.',
  'INVALID/nothingToCorrect':
    'The latest edition of the template says the same. Correct the texts in the template, publish an edition and try again.',
  'INVALID/oldPassword': 'Your current password is not right. Try again.',
  'INVALID/passwordShort':
    'The password is too short: write at least 12 characters. A few words in a row are easy to remember.',
  'INVALID/passwordLong': 'The password is too long: write at most 200 characters.',
  'INVALID/passwordCommon':
    'The password is too easy to guess. Choose something less usual, such as four words that do not belong together.',
  'INVALID/email': 'The e-mail address cannot be used. Check that it is spelled right.',
  'INVALID/code': 'The one-time code is wrong, or has been used. Wait for the next code in the app and try again.',
  'INVALID/hasSecondStep': 'An app is connected to the account already. Disconnect it on the page My account first.',
  'INVALID/wordFile': ({ fault }) => wordFaults[fault],
  'INVALID/wordWithoutForm':
    'There is no form from here in the file. Download the form as Word on the page of the document, write in it and hand in that file.',
  'INVALID/wordElsewhere': ({ unit, title }) =>
    `The file belongs to “${title}” of ${unit}. Hand it in on the page of that document.`,
  'INVALID/fileEmpty': ({ name }) =>
    `The file “${name}” is empty. Save it anew in the program it comes from and try again.`,
  'INVALID/fileUnreadable': ({ name }) =>
    `The file “${name}” cannot be read. Save it as an Excel workbook (.xlsx) or CSV and try again.`,
  'INVALID/fileOld': ({ name }) =>
    `The file “${name}” is in the old format of Excel or has a password. Open it, remove the password, save it as an Excel workbook (.xlsx) and try again.`,
  'INVALID/fileRows': ({ rows }) =>
    `The file has more than ${rows.toLocaleString('en-GB')} rows and is not read. Remove the rows that are not needed, or make several files of it.`,
  'INVALID/fileNoTable': ({ name, sheets }) =>
    `No line of “${name}” has both a name and figures.${sheets.length > 1 ? ` The file has the sheets ${sheets.join(', ')}; choose another.` : ' Choose another file.'}`,
  'INVALID/figures': ({ faults }) => `The figures were not saved. ${faults.join(' ')}`,
  'INVALID/source': ({ source, answer }) =>
    `${source} answers with something unexpected (${answer}). Nothing was changed. Check the code of the measure, or read a file instead.`,
  'INVALID/webhookAddress':
    'The address is to begin with https:// and lead to a system outside this server and its network. If the system lies inside, whoever runs the server has to allow it.',
  'INVALID/keyExpiry': 'Choose a last day from today to at most two years ahead.',
  'INVALID/unreadable': 'The request cannot be read. Load the page again.',
  TOO_LARGE: ({ megabytes }) =>
    `What was sent is too large to be saved: there is room for ${megabytes} MB at most. Divide it and try again.`,

  'NOT_FOUND/document': 'There is no such document, or it is not yours.',
  'NOT_FOUND/documentGone': 'The document is no longer there.',
  'NOT_FOUND/documentTemplate': 'The template of the document is no longer there. Contact whoever runs the system.',
  'NOT_FOUND/section': 'The section is not in this document. Load the page again.',
  'NOT_FOUND/question':
    'The question is not in this document. What you wrote is still in your browser, so that you can copy it.',
  'NOT_FOUND/noUnits': 'The municipality has no units yet. Add a school under Units, and the template is shown for it.',
  'NOT_FOUND/person': 'There is no such person, or the person is not of your municipality.',
  'NOT_FOUND/unit': 'There is no such unit. Choose another one.',
  'NOT_FOUND/template': 'There is no such template, or it is not your municipality’s.',
  'NOT_FOUND/templateSection':
    'The section is not in the template. Save the template, load the page again and try once more.',
  'NOT_FOUND/templateBlock':
    'The block is not in the template. Save the template, load the page again and try once more.',
  'NOT_FOUND/edition': 'There is no such edition, or it is not your municipality’s.',
  'NOT_FOUND/editionContent': 'The content of the edition is not there.',
  'NOT_FOUND/distribution': 'There is no such distribution, or it is not your municipality’s.',
  'NOT_FOUND/webhook': 'There is no such webhook or call, or it belongs to another municipality.',
  'NOT_FOUND/apiKey': 'There is no such key, or it belongs to another municipality.',
  'NOT_FOUND/operation': 'There is no such call. The calls stand in the description, /api/v1/openapi.json.',
  'NOT_FOUND/delivery': 'There is no such archive package, or it belongs to another municipality.',
  'NOT_FOUND/municipality': 'There is no such municipality, or you are not a quality strategist there.',
  'NOT_FOUND/shelf': 'The template is not on the shelf. Load the page anew and choose another.',
  'NOT_FOUND/libraryBlock': 'The block is not in the library, or it belongs to another municipality.',
  'NOT_FOUND/libraryBlockGone': 'The block is no longer in the library. The block in the template stays.',
  'NOT_FOUND/import': 'There is no such import, or it is not your municipality’s.',
  'NOT_FOUND/focusArea': 'There is no such area. Choose another one.',

  'FORBIDDEN/read':
    'The unit is at work in the document. It can be read once it is handed in, or when the head teacher shares the draft.',
  'FORBIDDEN/answer': 'You may read the document but not answer it. That is for those who work at the unit.',
  'FORBIDDEN/otherParty': ({ party }) =>
    `The section is answered by ${answerers[party]}: you may read it, not write in it.`,
  'FORBIDDEN/handIn': 'The document is handed in by the head teacher of the unit.',
  'FORBIDDEN/share': 'The draft is shared by the head teacher of the unit.',
  'FORBIDDEN/scope': ({ scope }) =>
    `The key may not do this. It needs the scope ${scope}; ask the municipality for a key that has it.`,
  'FORBIDDEN/decide': 'This is done by the quality strategist of the municipality.',

  CONFLICT: 'Someone else has changed the same place. Choose which text to keep.',
  'WRONG_STATE/document': ({ state, act }) =>
    `The document is ${states[state]} and cannot be ${acts[act]}. Load the page again.`,
  'WRONG_STATE/notOpen': ({ opens }) =>
    `The section opens on ${day(opens)}. What you have written is kept in your browser until then.`,
  'WRONG_STATE/windowClosed': ({ due }) =>
    `The section could be answered until ${day(due)}. Ask the quality strategist of the municipality to move the day if need be; what you have written is kept in your browser.`,
  'WRONG_STATE/turn': ({ when }) =>
    when === 'after'
      ? 'The section is answered once the rest of the document is handed in. Try again then.'
      : 'The section was to be answered before the rest of the document was handed in, and cannot be changed now.',
  'WRONG_STATE/sectionHandedIn':
    'The section is handed in and cannot be changed. Load the page again; whoever handed it in may take it back.',
  'WRONG_STATE/webhook': 'The webhook is ended, so nothing more is sent. Make another.',
  'WRONG_STATE/trial': 'The document is a trial and cannot be adopted. Send the template to the schools instead.',
  'WRONG_STATE/distributionClosed': 'The distribution is closed, so nobody is reminded.',
  'WRONG_STATE/noDeadline': 'The distribution has no due date. Write it in the distribution and try again.',
  'WRONG_STATE/noMailServer':
    'The server cannot send mail. Ask whoever runs the system to set a mail server (SMTP_URL).',
  'WRONG_STATE/noAddress':
    'The server does not know its own address, so links in documents and mail would not work. Nothing has changed. Ask whoever runs the system to set the address (SERVER_URL).',
  'WRONG_STATE/alreadyCorrected': ({ number }) =>
    `The distribution is already corrected and follows edition ${number}. Open that one and correct there.`,
  'WRONG_STATE/figuresLocked': ({ figures }) =>
    `The figures are locked, for the schools have begun to answer: ${figures.join(', ')}. Unlock them and write why, if something is wrong.`,
  'WRONG_STATE/nextYearSent': ({ schoolYear }) =>
    `The school year ${formatSchoolYear(schoolYear)} cannot be undone: something has been sent out already. Remove what is not needed by hand.`,
  'WRONG_STATE/import': ({ state }) =>
    state === 'undone'
      ? 'The import is undone already.'
      : 'The import is not finished yet. Wait until it is, and try again.',
  'WRONG_STATE/package':
    'The ZIP file is not ready, or some of its files have been removed. Go to the distribution, choose “Make ZIP file” and download it when it is ready.',
  'WRONG_STATE/packageTooLarge':
    'The documents are larger together than the 4 GB a ZIP file holds. Download them from each document’s page instead.',
  'WRONG_STATE/deliveryGone':
    'A document of the package has been removed, or lacks its files. Make a new package of what there is.',
  'WRONG_STATE/nothingToDeliver':
    'Nothing of what was chosen is adopted with its files made. Adopt the documents first, or choose others.',
  'STALE/import':
    'Figures have changed since the preview was made. Nothing is saved. Look at the new preview and then confirm.',
  'INVALID/unitChange': ({ fault }) =>
    ({
      itself: 'A unit cannot be merged with itself. Choose another unit.',
      otherKind: 'A unit is merged with one of its own kind. Choose another unit.',
      below: 'A unit cannot stand below itself. Choose another parent unit.',
      date: 'Write the date as YYYY-MM-DD, for example 2026-06-30.',
    })[fault],
  STALE:
    'The template has been saved somewhere else since you opened it. Load the page again and see that it is as it should be.',
  STATE_MOVED:
    'The document was handed in while you were writing. Your text is kept under “Earlier versions” and will be there if the document is returned.',

  GAPS: ({ findings: { length } }) =>
    `${length === 1 ? 'One answer is missing or needs' : `${length} answers are missing or need`} to be checked. Go through the list, or hand in all the same.`,
  UNREAD: ({ findings: { length } }) =>
    `${length === 1 ? 'One answer' : `${length} answers`} cannot be read. Correct or empty what is marked, and then hand in.`,
  UNPRINTABLE: ({ findings: [first, ...rest] }) =>
    `The document cannot be handed in yet: ${first?.message ?? ''}${rest.length > 0 ? ` There are ${rest.length} more; go through the list.` : ''}`,
  'PERSONAL/handIn': ({ findings }) =>
    `Take the personal identity numbers away, and then hand in. ${placesOf(findings)}`,
  'PERSONAL/adopt': ({ findings }) =>
    `The document cannot be adopted with personal identity numbers in it. Return it to the school. ${placesOf(findings)}`,
  'PERSONAL/publish': ({ findings }) =>
    `The document cannot be published with personal identity numbers in it. Open it for correction, so that the unit takes them away. ${placesOf(findings)}`,
  DISCLOSES: ({ disclosures }) =>
    [
      'The document was not published, since figures about few pupils could be worked out from what is already on the web:',
      ...disclosureLines(disclosures, {
        language: 'en',
        quote: (title) => `“${title}”`,
        here: 'this document',
        hidden: 'hidden',
        hiddenIn: 'hidden in',
        from: 'from',
        more: (count) => `and ${count} more.`,
      }),
      'Adapt the files, so that more is hidden in this document. If that is not enough, take down or correct the other document first.',
    ].join('\n'),
  'FAULTY_TEMPLATE/edition': ({ faults }) =>
    `The template cannot become an edition yet: ${faults.map((fault) => tellFault(fault, 'en')).join(' ')}`,
  NOT_ONLY_TEXTS: ({ other }) =>
    `The edition changes more than texts: ${other.join(' ')} Confirm that the questions are to change too, or undo it in the template and publish a new edition.`,
  'FAULTY_FILE/adopt': faultyFile('adopt'),
  'FAULTY_FILE/publish': faultyFile('publish'),
  FILES_NOT_READY: 'The files are being made. It usually takes less than a minute; publish when they are ready.',
  NOT_STORED:
    'The file was made but could not be kept on the server; the disk may be full. Nothing has changed. Tell whoever runs the system.',

  FILE_GONE: 'The file is no longer on the server. It is in the backup: ask whoever runs the system to restore it.',
  STORE_AWAY: 'Files cannot be fetched at the moment: where they are kept does not answer. Wait a while and try again.',
  'STORED_INPUT/newer': ({ stored, known }) =>
    `The stored data of the document is of version ${stored}, and this program reads version ${known} at most. Nothing is lost. Ask whoever runs the system to install the later version of the program.`,
  'STORED_INPUT/broken': ({ place }) =>
    `The stored data of the document cannot be read${place ? ` (${place})` : ''}. Nothing has been changed. Ask whoever runs the system to restore the document from a backup.`,

  'BUSY/document': 'Many are saving in the document at the same time. Wait a few seconds and try again.',
  'BUSY/answer': 'Many are saving at the same time. Wait a few seconds; your text is sent again.',
  'BUSY/template': 'Several people are publishing the template at the same time. Wait a few seconds and try again.',
  'BUSY/library': 'Someone else saved the same block at the same time. Try again.',
  'BUSY/away': 'The database does not answer at the moment. Wait a while and try again.',
  'BUSY/database': 'The database is busy, so nothing was saved. Wait a moment and try again.',
  'BUSY/address': 'No free address was found. Try again.',
  'BUSY/file': 'The file is being made just now. Try again in a while.',
  'BUSY/store':
    'The file was made, but where files are kept does not answer, so it was not kept. Nothing was changed. Wait a while and try again.',
  'BUSY/source': ({ source }) => `${source} does not answer. Try again in a while; nothing was changed.`,
  'BUSY/fileFailed': ({ error }) => `The file could not be made: ${error ?? 'unknown error'}`,

  OTHER_PERSON: 'Someone else has logged in in this browser. Log in as the one who wrote; the text remains here.',
  'TOO_MANY/attempts': 'Too many attempts. Wait a few minutes and try again.',
  'TOO_MANY/key': ({ seconds }) => `Too many calls. Wait ${seconds} seconds and try again.`,
  'TOO_MANY/costly': 'You have asked for many files and previews in a short time. Wait a few minutes and try again.',
  'SIGNED_OUT/key': 'The call has no valid key. Send it as Authorization: Bearer.',
  'SIGNED_OUT/keyRevoked': 'The key is revoked. Ask the municipality for another.',
  'SIGNED_OUT/keyExpired': ({ date }) => `The key was valid until ${day(date)}. Ask the municipality for another.`,
  SIGNED_OUT: 'You have been logged out. Log in again, in another window; what you have written here remains.',
  CROSS_SITE: 'The request came from another website, so nothing was done. Load the page again and try once more.',
  UNKNOWN: 'Something went wrong on the server. What you have written remains. Try again in a while.',
}
